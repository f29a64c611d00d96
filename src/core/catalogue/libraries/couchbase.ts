import { library } from '../library';

// deps/couchbase-cxx-client/core/timeout_defaults.hxx of 4.7.1.
const kv = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[1]', callback: 'arg[last]', timeout: 'arg[last].timeout | receiver.timeout', defaultTimeout: 2500 } as const;
const query = { ...kv, target: "receiver.channel | 'couchbase'", payload: 'arg[0]', defaultTimeout: 75_000 } as const;

export const couchbase = library({
  name: 'couchbase', packages: { couchbase: '>=3 <5' }, checked: '4.7.1', docs: 'https://docs.couchbase.com/nodejs-sdk/current/hello-world/overview.html', system: 'couchbase',
  types: {
    Cluster: { made: ['connect', 'Cluster.connect', 'new Cluster'] },
    Bucket: { made: ['Cluster.bucket'], channel: 'made[0]' },
    Scope: { made: ['Bucket.{scope,defaultScope}'], channel: '{made.receiver.channel}/{made[0]} | made.receiver.channel' },
    Collection: { made: ['{Bucket,Scope}.collection', 'Bucket.defaultCollection'], channel: '{made.receiver.channel}/{made[0]} | made.receiver.channel' },
    Binary: { made: ['Collection.binary'], channel: 'made.receiver.channel' },
  },
  calls: {
    'Collection.{get,exists,insert,upsert,replace,remove,touch,getAndTouch,getAndLock,unlock,lookupIn,mutateIn,getAnyReplica,getAllReplicas,scan}': kv,
    'Binary.{increment,decrement,append,prepend}': kv,
    '{Cluster,Scope}.{query,analyticsQuery,search}': query,
    'Cluster.searchQuery': query,
    'Bucket.viewQuery': query,
  },
});
