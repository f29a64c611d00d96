import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 30_000, defaultRetries: 0 } as const;
const change = { ...query, timeout: 'made[1].timeout.insert[s]', defaultTimeout: 90_000 } as const;
const search = '{fetchObjects,fetchObjectById,fetchObjectsByIds,bm25,hybrid,nearText,nearVector,nearObject,nearImage,nearMedia}';

export const weaviate = library({
  name: 'weaviate-client', packages: { 'weaviate-client': '>=3 <4', 'weaviate-ts-client': '>=1 <3' }, checked: '3.14.0', docs: 'https://docs.weaviate.io/weaviate/client-libraries/typescript', system: 'weaviate',
  types: {
    Client: { made: ['{connectToCustom,connectToLocal,connectToWCD,connectToWCS,connectToWeaviateCloud,client}', 'default.{connectToCustom,connectToLocal,connectToWCD,connectToWCS,connectToWeaviateCloud,client}'], base: 'made[0].host | made[0].httpHost | made[0]', timeout: 'made[1].timeout.query[s] | made[0].timeout.query[s] | made[0].timeout[s]' },
    WeaviateClient: { extends: ['Client'] },
    Collection: { made: ['Client.collections.{get,use,create}', 'Collection.{withTenant,withConsistency}'], channel: 'made[0].name | made[0]', timeout: 'made.receiver.timeout' },
    // The client before the third major builds its requests.
    Builder: { made: ['Client.graphql.{get,aggregate,raw}', 'Client.data.{creator,getter,getterById,updater,merger,deleter,checker}', 'Client.batch.{objectsBatcher,objectsBatchDeleter}', 'Client.schema.{getter,classCreator,classGetter,classDeleter}'], fluent: true },
  },
  calls: {
    [`Collection.query.${search}`]: query,
    'Collection.aggregate.{overAll,nearText,nearVector}': query,
    [`Collection.generate.${search}`]: { ...query, category: 'ai', duration: { band: 'slow', ms: [1000, 30_000], source: 'asks a model about what it finds' } },
    'Collection.data.{insert,insertMany,update,replace,deleteById,deleteMany,referenceAdd}': change,
    'Collection.tenants.{create,get,remove,update}': change,
    'Collection.{config.get,exists,length}': query,
    'Client.collections.{create,delete,deleteAll,exists,listAll}': { ...change, target: 'arg[0].name | arg[0]' },
    'Client.{isReady,isLive,getMeta}': { ...query, target: "receiver.base | 'weaviate'" },
    'Builder.do': { ...query, target: 'sibling.withClassName[0]', defaultTimeout: 'none' },
  },
});
