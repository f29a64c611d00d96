import { NotionAPI } from 'notion-client';

const notion = new NotionAPI({ authToken: 'secret' });

export async function page(id: string) {
  const { block } = await notion.getPage(id, { signFileUrls: false });
//                               ^^^^^^^ out saas sync app.notion.com/api/v3
  await notion.getSignedFileUrls(Object.keys(block).map((url) => ({ url, permissionRecord: { table: 'block', id } })));
//             ^^^^^^^^^^^^^^^^^ out saas sync app.notion.com/api/v3
  return notion.search({ query: id, ancestorId: id });
//              ^^^^^^ out saas sync app.notion.com/api/v3
}
