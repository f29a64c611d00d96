import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', defaultTimeout: 'none' } as const;
const wait = { category: 'enqueue', style: 'sync', waits: true, defaultTimeout: 'none' } as const;
const handle = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', entry: 'consumer' } as const;

export const dbos = library({
  name: '@dbos-inc/dbos-sdk', packages: { '@dbos-inc/dbos-sdk': '>=2 <6' }, checked: '5.3.0', docs: 'https://docs.dbos.dev/typescript/reference/methods',
  types: {
    DBOS: {}, DBOSClient: { made: ['DBOSClient.create'] },
    Start: { made: ['DBOS.startWorkflow'], channel: '{made[1].queueName}/{made[0][name]} | made[0][name]' },
    WorkflowHandle: { made: ['Start()', 'DBOS.{retrieveWorkflow,resumeWorkflow,forkWorkflow}', 'DBOSClient.{enqueue,retrieveWorkflow,resumeWorkflow}'], channel: 'made.receiver.channel | {made[0].queueName}/{made[0].workflowName} | made[0]' },
  },
  calls: {
    // The start gives a function, and the call of that starts.
    'Start()': { ...send, target: 'receiver.channel' },
    'DBOSClient.enqueue': { ...send, target: '{arg[0].queueName}/{arg[0].workflowName} | arg[0].queueName', payload: 'arg[1]' },
    '{DBOS,DBOSClient}.send': { ...send, target: 'arg[2] | arg[0]', payload: 'arg[1]' },
    'DBOS.recv': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'arg[0]' },
    'WorkflowHandle.getResult': { ...wait, target: 'receiver.channel' },
    'DBOS.getResult': { ...wait, target: 'arg[0]', timeout: 'arg[1].timeoutSeconds[s] | arg[1][s]' },
    '{DBOS,DBOSClient}.getEvent': { ...wait, target: 'arg[1]', timeout: 'arg[2].timeoutSeconds[s] | arg[2][s]', defaultTimeout: 60_000 },
    'DBOS.{runStep,withWorkflowQueue,withWorkflowTimeout,withNextWorkflowID}': { runs: 'arg[*]', runsWhen: 'now' },
    'DBOS.registerWorkflow': { ...handle, target: 'arg[1].name | arg[0][name]', handler: 'arg[0]' },
  },
  decorators: {
    'DBOS.workflow': { ...handle, target: 'arg[0].name | member', handler: 'method' },
    'DBOS.scheduled': { ...handle, category: 'schedule', target: 'arg[0].crontab', handler: 'method', entry: 'schedule' },
  },
});
