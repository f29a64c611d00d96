import { library } from '../library';

const call = { category: 'database', style: 'sync', target: 'arg[0]', payload: 'arg[1]', timeout: 'receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const qdrant = library({
  name: '@qdrant/js-client-rest', packages: { '@qdrant/js-client-rest': '>=1 <2', '@qdrant/js-client-grpc': '>=1 <2' }, checked: '1.19.0', docs: 'https://github.com/qdrant/qdrant-js#readme', system: 'qdrant',
  types: { QdrantClient: { made: ['new QdrantClient'], base: 'made[0].url | made[0].host', timeout: 'made[0].timeout' } },
  calls: {
    'QdrantClient.{search,searchBatch,searchPointGroups,query,queryBatch,queryGroups,recommend,recommendBatch,discoverPoints,scroll,count,retrieve,facet}': call,
    'QdrantClient.{upsert,delete,batchUpdate,updateVectors,deleteVectors,setPayload,overwritePayload,deletePayload,clearPayload}': { ...call, switches: [{ when: 'arg[1].wait', is: false, then: { style: 'async' } }] },
    'QdrantClient.{createCollection,recreateCollection,updateCollection,deleteCollection,getCollection,collectionExists,createPayloadIndex,deletePayloadIndex,createSnapshot,deleteSnapshot,listSnapshots,recoverSnapshot,getCollectionAliases}': call,
    'QdrantClient.{getCollections,getAliases,updateCollectionAliases,versionInfo}': { ...call, target: "receiver.base | 'qdrant'" },
  },
});
