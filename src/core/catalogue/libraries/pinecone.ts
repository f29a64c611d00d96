import { library } from '../library';

const call = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 3 } as const;
const manage = { ...call, target: 'arg[0].name | arg[0]' } as const;
const ai = { ...call, category: 'ai', target: 'arg[0].model | arg[0]' } as const;

export const pinecone = library({
  name: '@pinecone-database/pinecone', packages: { '@pinecone-database/pinecone': '>=1 <10' }, checked: '9.0.0', docs: 'https://docs.pinecone.io/reference/typescript-sdk', system: 'pinecone',
  types: {
    Pinecone: { made: ['new Pinecone'] },
    Index: { made: ['Pinecone.{index,Index}', 'Index.namespace'], channel: '{made.receiver.channel}/{made[0]} | made[0].name | made[0]' },
    Assistant: { made: ['Pinecone.{assistant,Assistant}'], channel: 'made[0].name | made[0]' },
  },
  calls: {
    'Index.{query,upsert,update,fetch,fetchByMetadata,searchRecords,upsertRecords,searchDocuments,upsertDocuments,fetchDocuments,deleteDocuments,updateDocuments,deleteOne,deleteMany,deleteAll,listPaginated,describeIndexStats,listNamespaces}': call,
    'Index.startImport': { ...call, style: 'async' },
    'Index.{listImports,describeImport,cancelImport}': call,
    // With `waitUntilReady` it polls until the index can be used.
    'Pinecone.{createIndex,createIndexForModel}': { ...manage, switches: [{ when: 'arg[0].waitUntilReady', is: true, then: { waits: true, defaultTimeout: 'none' } }] },
    'Pinecone.{describeIndex,deleteIndex,configureIndex,createCollection,describeCollection,deleteCollection}': manage,
    'Pinecone.{listIndexes,listCollections}': { ...call, target: "'api.pinecone.io'" },
    'Pinecone.inference.{embed,rerank}': ai,
    'Assistant.{chat,chatCompletion,context}': { ...ai, target: 'receiver.channel', duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' } },
    'Assistant.{chatStream,chatCompletionStream}': { ...ai, style: 'async', target: 'receiver.channel' },
    'Assistant.{uploadFile,listFiles,describeFile,deleteFile}': { ...ai, target: 'receiver.channel' },
  },
});
