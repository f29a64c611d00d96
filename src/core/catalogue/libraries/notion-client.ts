import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'app.notion.com/api/v3'", payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const notionClient = library({
  name: 'notion-client', packages: { 'notion-client': '>=6 <9' }, checked: '8.0.8', docs: 'https://github.com/NotionX/react-notion-x#readme',
  types: { NotionAPI: { made: ['new NotionAPI'] } },
  calls: { 'NotionAPI.{getPage,getPageRaw,getBlocks,getUsers,getCollectionData,getSignedFileUrls,search,fetch,fetchRelationPages,addSignedUrls}': call },
});
