import { library } from '../library';

const start = { category: 'enqueue', style: 'async', operation: 'send', target: '{arg[1].taskQueue}/{arg[0]} | arg[1].taskQueue', payload: 'arg[1].args', defaultTimeout: 'none' } as const;
const wait = { ...start, style: 'sync', waits: true } as const;
const ask = { category: 'enqueue', style: 'sync', target: 'arg[0]', defaultTimeout: 'none' } as const;

export const temporalClient = library({
  name: '@temporalio/client', packages: { '@temporalio/client': '>=1 <2' }, checked: '1.24.0', docs: 'https://docs.temporal.io/develop/typescript/temporal-client', system: 'temporal',
  types: {
    Client: { made: ['new Client'] },
    WorkflowClient: { made: ['new WorkflowClient'], values: ['Client.workflow'] },
    WorkflowHandle: { made: ['WorkflowClient.start', 'WorkflowClient.getHandle', 'WorkflowClient.signalWithStart'] },
  },
  calls: {
    'WorkflowClient.{start,signalWithStart}': start,
    'WorkflowClient.{execute,executeUpdateWithStart}': wait,
    'WorkflowHandle.result': { ...ask, target: 'made[0]', waits: true },
    'WorkflowHandle.signal': { ...ask, style: 'async', operation: 'send', payload: 'arg[1]' },
    'WorkflowHandle.{query,executeUpdate,describe,cancel,terminate}': ask,
  },
});
