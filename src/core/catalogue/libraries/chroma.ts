import { library } from '../library';

const call = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const chroma = library({
  name: 'chromadb', packages: { chromadb: '>=1 <4', 'chromadb-client': '>=1 <4' }, checked: '3.5.0', docs: 'https://docs.trychroma.com/reference/typescript/client', system: 'chroma',
  types: {
    ChromaClient: { made: ['new {ChromaClient,CloudClient}'], base: 'made[0].host | made[0].path' },
    Collection: { made: ['ChromaClient.{createCollection,getCollection,getOrCreateCollection,collection}', 'Collection.fork'], channel: 'made[0].name' },
  },
  calls: {
    'Collection.{add,upsert,update,delete,get,query,search,count,peek,modify,fork}': call,
    'ChromaClient.{createCollection,getCollection,getOrCreateCollection,deleteCollection}': { ...call, target: 'arg[0].name' },
    'ChromaClient.{listCollections,countCollections,heartbeat,reset,version}': { ...call, target: "receiver.base | 'chroma'" },
  },
});
