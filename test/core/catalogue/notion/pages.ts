// shows: timeout
import { Client } from '@notionhq/client';

const notion = new Client({ auth: 'token', timeoutMs: 5000 });

export async function write(id: string) {
  await notion.pages.create({ parent: { database_id: id }, properties: {} });
//                   ^^^^^^ out saas sync api.notion.com/pages, 5000 ms
  await new Client().databases.retrieve({ database_id: id });
//                             ^^^^^^^^ out saas sync api.notion.com/databases, 60000 ms
  await notion.blocks.children.list({ block_id: id });
//                             ^^^^ out saas sync api.notion.com/blocks/children, 5000 ms
  return notion.search({ query: id });
//              ^^^^^^ out saas sync api.notion.com/search, 5000 ms
}
