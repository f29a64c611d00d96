import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "arg[0].index | 'opensearch'", payload: 'arg[0].body', callback: 'arg[last]', timeout: 'arg[1].requestTimeout | receiver.timeout', defaultTimeout: 30_000, retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 3 } as const;

export const opensearch = library({
  name: '@opensearch-project/opensearch', packages: { '@opensearch-project/opensearch': '>=1 <4' }, checked: '3.9.0', docs: 'https://opensearch.org/docs/latest/clients/javascript/index/', system: 'opensearch',
  types: { Client: { made: ['new Client', 'Client.child'], base: 'made[0].node', timeout: 'made[0].requestTimeout' } },
  calls: {
    'Client.{search,msearch,index,create,update,delete,get,mget,bulk,count,exists,scroll,clearScroll,createPit,deletePit,explain,fieldCaps,info,ping,searchTemplate,getSource,existsSource}': query,
    'Client.{updateByQuery,deleteByQuery,reindex}': { ...query, switches: [{ when: 'arg[0].wait_for_completion', is: false, then: { style: 'async' } }] },
    'Client.helpers.{bulk,search,scrollSearch,scrollDocuments,msearch}': query,
    'Client.{indices,cluster,cat,nodes,tasks,ingest,snapshot,security,ml,ism}.*': query,
  },
});
