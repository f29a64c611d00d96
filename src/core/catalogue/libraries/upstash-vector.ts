import { library } from '../library';

const call = { category: 'database', style: 'sync', target: 'receiver.base', payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 5 } as const;

export const upstashVector = library({
  name: '@upstash/vector', packages: { '@upstash/vector': '>=1' }, checked: '1.2.3', docs: 'https://upstash.com/docs/vector/sdks/ts/getting-started',
  types: {
    Index: { made: ['new Index'], base: 'made[0].url' },
    Namespace: { made: ['Index.namespace'], base: 'made.receiver.base' },
  },
  calls: { '{Index,Namespace}.{query,resumableQuery,upsert,update,fetch,delete,range,reset}': call, 'Index.{queryMany,info,listNamespaces,deleteNamespace}': call },
});
