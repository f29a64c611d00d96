import { library } from '../library';

// What is bound to a worker has a type of the platform and the name that the configuration gives it. Nobody can give its calls a limit, and what the platform's is stands nowhere.
const call = { style: 'sync', target: 'receiver.channel', defaultRetries: 0 } as const;
const keyed = { ...call, target: '{receiver.channel}/{arg[0]} | receiver.channel' } as const;
const rpc = { ...call, category: 'rpc', target: '{receiver.channel}/{member} | receiver.channel', payload: 'arg[0]' } as const;
const send = { ...call, category: 'enqueue', style: 'async', operation: 'send', payload: 'arg[0]' } as const;
const of = (...names: readonly string[]): readonly string[] => names.flatMap((name) => [`new ${name}`, `new @cloudflare/workers-types#${name}`]);
const named = (...names: readonly string[]) => ({ channel: 'held', made: of(...names) }) as const;

export const cloudflareBindings = library({
  name: 'cloudflare-bindings', packages: { global: '*' }, checked: '@cloudflare/workers-types 5.20261117.1', docs: 'https://developers.cloudflare.com/workers/runtime-apis/bindings/',
  globals: ['Queue', 'Fetcher', 'Service', 'DurableObjectNamespace', 'DurableObjectStub', 'KVNamespace', 'R2Bucket', 'D1Database', 'Workflow', 'Ai', 'SendEmail', 'AnalyticsEngineDataset', 'VectorizeIndex', 'RateLimit', 'ForwardableEmailMessage'],
  types: {
    Queue: named('Queue'), Fetcher: named('Fetcher', 'Service'), KVNamespace: named('KVNamespace'), R2Bucket: named('R2Bucket'), D1Database: named('D1Database'),
    Workflow: named('Workflow'), Ai: named('Ai'), SendEmail: named('SendEmail'), AnalyticsEngineDataset: named('AnalyticsEngineDataset'), VectorizeIndex: named('VectorizeIndex'), RateLimit: named('RateLimit'),
    ForwardableEmailMessage: { made: of('ForwardableEmailMessage') },
    DurableObjectNamespace: named('DurableObjectNamespace'),
    DurableObjectStub: { made: [...of('DurableObjectStub'), 'DurableObjectNamespace.{get,getByName}'], channel: 'made.receiver.channel' },
    Statement: { made: ['D1Database.prepare'], fluent: true, channel: 'made.receiver.channel' },
    MultipartUpload: { made: ['R2Bucket.{createMultipartUpload,resumeMultipartUpload}'], channel: 'made.receiver.channel' },
    WorkflowInstance: { made: ['Workflow.{create,get}'], channel: 'made.receiver.channel' },
  },
  calls: {
    'Queue.send': send, 'Queue.sendBatch': { ...send, payload: 'arg[0][*].body' },
    'Fetcher.fetch': { ...rpc, target: 'receiver.channel' }, 'Fetcher.*': rpc,
    'DurableObjectStub.fetch': { ...rpc, target: 'receiver.channel' }, 'DurableObjectStub.*': rpc,
    'KVNamespace.{get,put,delete,getWithMetadata}': { ...keyed, category: 'cache' }, 'KVNamespace.list': { ...call, category: 'cache' },
    'R2Bucket.{get,put,delete,head,createMultipartUpload}': { ...keyed, category: 'storage' }, 'R2Bucket.list': { ...call, category: 'storage' }, 'MultipartUpload.{uploadPart,complete,abort}': { ...call, category: 'storage' },
    'Statement.{run,all,first,raw}': { ...call, category: 'database' }, 'D1Database.{batch,exec}': { ...call, category: 'database' },
    'Workflow.{create,createBatch}': { ...send, payload: 'arg[0].params' }, 'WorkflowInstance.sendEvent': { ...send, payload: 'arg[0].payload' }, 'WorkflowInstance.{status,pause,resume,restart,terminate}': { ...call, category: 'enqueue' },
    'Ai.run': { ...call, category: 'ai', target: 'arg[0]', payload: 'arg[1]' },
    'SendEmail.send': { ...call, category: 'email', operation: 'send', payload: 'arg[0]' },
    'ForwardableEmailMessage.{reply,forward}': { ...call, category: 'email', operation: 'send', target: 'arg[0]' },
    'RateLimit.limit': { ...call, category: 'cache' },
    'AnalyticsEngineDataset.writeDataPoint': { ...call, category: 'saas', style: 'async', returns: 'nothing' },
    'VectorizeIndex.{query,insert,upsert,getByIds,deleteByIds}': { ...call, category: 'database' },
  },
});
