import { library } from '../library';

const named = '{arg[0]}/{arg[1]}';
const call = { style: 'sync', target: named, defaultTimeout: 'none' } as const;
const send = { ...call, style: 'async', operation: 'send', payload: 'arg[2]' } as const;
const start = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none' } as const;
const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: named, handler: 'arg[2]', entry: 'consumer' } as const;

export const dapr = library({
  name: '@dapr/dapr', packages: { '@dapr/dapr': '>=2 <4' }, checked: '3.18.0', docs: 'https://docs.dapr.io/developing-applications/sdks/js/', system: 'dapr',
  types: {
    DaprClient: { made: ['new DaprClient'], base: 'made[0].daprHost' },
    DaprWorkflowClient: { made: ['new DaprWorkflowClient'] },
    DaprServer: { made: ['new DaprServer'] },
  },
  calls: {
    'DaprClient.invoker.invoke': { ...call, category: 'rpc', operation: 'send', payload: 'arg[3]' },
    'DaprClient.pubsub.{publish,publishBulk}': { ...send, category: 'publish' },
    // What a binding leads to may answer.
    'DaprClient.binding.send': { ...call, category: 'saas', operation: 'send', payload: 'arg[2]' },
    'DaprClient.workflow.start': start,
    'DaprClient.workflow.raise': { ...start, target: 'arg[1]', payload: 'arg[2]' },
    'DaprClient.workflow.{get,terminate,pause,resume,purge}': { ...call, category: 'enqueue', target: 'arg[0]' },
    'DaprWorkflowClient.scheduleNewWorkflow': start,
    'DaprWorkflowClient.raiseEvent': { ...start, target: 'arg[1]', payload: 'arg[2]' },
    'DaprWorkflowClient.{waitForWorkflowStart,waitForWorkflowCompletion}': { ...call, category: 'enqueue', waits: true, target: 'arg[0]', timeout: 'arg[2][s]', defaultTimeout: 60_000 },
    'DaprClient.state.{get,delete}': { ...call, category: 'database' },
    'DaprClient.state.{save,getBulk,transaction,query}': { ...call, category: 'database', target: 'arg[0]' },
    'DaprClient.secret.{get,getBulk}': { ...call, category: 'saas' },
    'DaprServer.pubsub.{subscribe,subscribeBulk}': receive,
    'DaprServer.pubsub.subscribeToRoute': { ...receive, handler: 'arg[3]' },
    'DaprServer.pubsub.subscribeWithOptions': { ...receive, handler: 'arg[2].callback' },
    'DaprServer.binding.receive': { ...receive, category: 'enqueue', target: 'arg[0]', handler: 'arg[1]' },
    'DaprServer.invoker.listen': { ...receive, category: 'rpc', style: 'sync', target: 'arg[0]', handler: 'arg[1]', entry: 'request' },
  },
});
