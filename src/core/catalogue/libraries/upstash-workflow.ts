import { library } from '../library';

const start = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].url | arg[0][*].url', payload: 'arg[0].body | arg[0][*].body', retries: 'arg[0].retries | arg[0][*].retries', defaultTimeout: 'none' } as const;

export const upstashWorkflow = library({
  name: '@upstash/workflow', packages: { '@upstash/workflow': '>=0.2 <2' }, checked: '1.3.3', docs: 'https://upstash.com/docs/workflow/basics/serve', system: 'qstash',
  types: {
    Client: { made: ['new Client'] },
    WorkflowContext: { made: ['{serve,servePagesRouter,createWorkflow,createWorkflowPagesRouter}:callback[0]'] },
  },
  calls: {
    'Client.trigger': start,
    'Client.notify': { ...start, target: 'arg[0].eventId', payload: 'arg[0].eventData' },
    'WorkflowContext.run': { runs: 'arg[1]', runsWhen: 'now' },
    // Made by the queue, which calls the workflow again with the answer.
    'WorkflowContext.call': { category: 'http', style: 'sync', url: 'arg[1].url', method: "arg[1].method | 'GET'", payload: 'arg[1].body', timeout: 'arg[1].timeout[s]', retries: 'arg[1].retries', defaultTimeout: 'none' },
    'WorkflowContext.invoke': { category: 'enqueue', style: 'sync', waits: true, target: 'arg[0]', payload: 'arg[1].body', defaultTimeout: 'none' },
    'WorkflowContext.notify': { ...start, target: 'arg[1]', payload: 'arg[2]' },
    '{serve,servePagesRouter,createWorkflow,createWorkflowPagesRouter}': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', handler: 'arg[0]', entry: 'consumer' },
  },
});
