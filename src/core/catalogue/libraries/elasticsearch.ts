import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "arg[0].index | 'elasticsearch'", payload: 'arg[0]', timeout: 'arg[1].requestTimeout | made[0].requestTimeout', defaultTimeout: 'none', retries: 'made[0].maxRetries', defaultRetries: 3 } as const;

export const elasticsearch = library({
  name: '@elastic/elasticsearch', packages: { '@elastic/elasticsearch': '>=7 <10', '@opensearch-project/opensearch': '>=1 <4', '@nestjs/elasticsearch': '>=7' }, checked: '9.4.3', docs: 'https://www.elastic.co/guide/en/elasticsearch/client/javascript-api/current/',
  system: 'elasticsearch',
  types: { Client: { made: ['new Client'], base: 'made[0].node' }, ElasticsearchService: { extends: ['Client'] } },
  calls: {
    'Client.{search,msearch,index,create,update,delete,get,mget,bulk,count,exists,scroll,knnSearch,openPointInTime,termsEnum}': query,
    'Client.{updateByQuery,deleteByQuery,reindex}': { ...query, switches: [{ when: 'arg[0].wait_for_completion', is: false, then: { style: 'async' } }] },
    'Client.indices.{create,delete,exists,refresh,putMapping,getMapping,putTemplate,putAlias,get}': query,
  },
});
