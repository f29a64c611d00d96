import { library } from '../library';

const call = { category: 'database', style: 'sync', target: '{arg[0].ns}/{arg[0].set} | receiver.channel', payload: 'arg[1]', callback: 'arg[last]', timeout: 'arg[1].totalTimeout', defaultTimeout: 1000 } as const;
// 1 s by lib/policies/base_policy.js of 6.7.1; no limit by query_policy.js and scan_policy.js.
const query = { ...call, target: 'receiver.channel', timeout: 'arg[0].totalTimeout', defaultTimeout: 'none' } as const;

export const aerospike = library({
  name: 'aerospike', packages: { aerospike: '>=3' }, checked: '6.7.1', docs: 'https://aerospike.com/docs/develop/client/node/', system: 'aerospike',
  types: { Client: { made: ['client', 'connect', 'new Client'] }, Key: { made: ['new Key'], channel: '{made[0]}/{made[1]}' }, Query: { made: ['Client.{query,scan}'], channel: '{made[0]}/{made[1]}' } },
  calls: {
    'Client.{get,exists,remove}': { ...call, target: 'arg[0]' },
    'Client.{put,operate,add,incr,append,prepend,apply}': { ...call, target: 'arg[0]', timeout: 'arg[3].totalTimeout' },
    'Client.select': { ...call, target: 'arg[0]', timeout: 'arg[2].totalTimeout' },
    'Client.{batchRead,batchWrite,batchGet,batchExists,batchSelect,batchApply,batchRemove}': { ...call, target: 'arg[0][*].key' },
    'Client.{truncate,createIndex,createIntegerIndex,createStringIndex,indexRemove,info,infoAny}': { ...call, target: 'arg[0].ns | arg[0]' },
    'Query.{foreach,results,apply,operate}': query,
    'Query.background': { ...query, style: 'async' },
  },
});
