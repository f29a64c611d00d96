import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none' } as const;

export const vercelWorkflow = library({
  name: 'workflow', packages: { workflow: '>=4 <5' }, checked: '4.8.9', docs: 'https://useworkflow.dev/docs/api-reference/workflow-api/start',
  types: { Run: { made: ['start', 'getRun'] } },
  calls: {
    start: { ...send, target: 'arg[0][name]', runs: 'arg[0]', runsWhen: 'later' },
    '{resumeHook,resumeWebhook}': send,
    'Run.cancel': { ...send, style: 'sync', target: 'made[0][name] | made[0]' },
    fetch: { category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1].method | 'GET'", payload: 'arg[1].body', defaultTimeout: 'none' },
  },
});
