import { library } from '../library';

const call = { category: 'database', style: 'sync', target: "arg[0].collection_name | arg[0].collection_names[*] | 'milvus'", payload: 'arg[0].data', timeout: 'arg[0].timeout | receiver.timeout', defaultTimeout: 'none', defaultRetries: 3 } as const;
const waited = { ...call, waits: true, duration: { band: 'slow', ms: [500, 60_000], source: 'polls until it is done' } } as const;

export const milvus = library({
  name: '@zilliz/milvus2-sdk-node', packages: { '@zilliz/milvus2-sdk-node': '>=2 <4' }, checked: '3.0.6', docs: 'https://milvus.io/api-reference/node/v2.6.x/About.md', system: 'milvus',
  types: { MilvusClient: { made: ['new MilvusClient', 'new HttpClient'], timeout: 'made[0].timeout' } },
  calls: {
    'MilvusClient.{insert,upsert,delete,deleteEntities,search,hybridSearch,query,get,count,searchIterator,queryIterator}': call,
    'MilvusClient.{createCollection,hasCollection,describeCollection,dropCollection,showCollections,listCollections,releaseCollection,renameCollection,truncateCollection,getCollectionStatistics,createPartition,dropPartition,createAlias,dropAlias,createIndex,describeIndex,dropIndex,createDatabase,listDatabases,dropDatabase}': call,
    'MilvusClient.{loadCollection,flushSync,flushAllSync,loadCollectionSync}': waited,
    'MilvusClient.{loadCollectionAsync,flush,flushAll,compact,bulkInsert}': { ...call, style: 'async' },
    'MilvusClient.{getLoadState,getFlushState,getCompactionState,getImportState,listImportTasks,checkHealth,getVersion}': call,
  },
});
