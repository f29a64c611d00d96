import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "arg[0].index | 'elasticsearch'", payload: 'arg[0]', timeout: 'arg[1].requestTimeout | receiver.timeout', defaultTimeout: 'none', retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 3 } as const;
const task = { ...query, switches: [{ when: 'arg[0].wait_for_completion', is: false, then: { style: 'async' } }] } as const;

export const elasticsearch = library({
  name: '@elastic/elasticsearch', packages: { '@elastic/elasticsearch': '>=7 <10', '@nestjs/elasticsearch': '>=7', elasticsearch: '>=15 <17' }, checked: '9.5.1', docs: 'https://www.elastic.co/guide/en/elasticsearch/client/javascript-api/current/', system: 'elasticsearch',
  types: { Client: { made: ['new Client', 'Client.child'], base: 'made[0].node', timeout: 'made[0].requestTimeout' }, ElasticsearchService: { extends: ['Client'] } },
  calls: {
    'Client.{search,msearch,index,create,update,delete,get,mget,bulk,count,exists,scroll,clearScroll,knnSearch,openPointInTime,closePointInTime,termsEnum,explain,fieldCaps,info,ping,searchTemplate,getSource,existsSource,rankEval,termvectors}': query,
    'Client.{updateByQuery,deleteByQuery,reindex}': task,
    'Client.indices.forcemerge': task,
    'Client.helpers.{bulk,search,scrollSearch,scrollDocuments,msearch,esql}': { ...query, target: "arg[0].index | 'elasticsearch'" },
    'Client.asyncSearch.submit': { ...query, style: 'async' },
    'Client.{indices,cluster,cat,nodes,tasks,ingest,snapshot,sql,esql,eql,ilm,security,ml,transform,asyncSearch,inference,watcher,searchApplication}.*': query,
  },
});
