import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', payload: 'arg[1].args', defaultTimeout: 'none' } as const;
/** The workflow runs wherever a worker takes it; what starts it only names it. */
const start = { ...send, target: '{arg[1].taskQueue}/{arg[0][name]} | {arg[1].taskQueue}/{arg[0]} | arg[1].taskQueue', handler: 'arg[0]', entry: 'consumer' } as const;
const wait = { style: 'sync', waits: true } as const;
const ask = { category: 'enqueue', style: 'sync', target: '{made[1].taskQueue}/{arg[0]} | arg[0]', ownQueue: true, defaultTimeout: 'none' } as const;
const ofWorkflow = { ...ask, target: '{made[1].taskQueue}/{made[0][name]} | {made[1].taskQueue}/{made[0]} | made[0]' } as const;

export const temporalClient = library({
  name: '@temporalio/client', packages: { '@temporalio/client': '>=1 <2' }, checked: '1.24.0', docs: 'https://docs.temporal.io/develop/typescript/temporal-client', system: 'temporal',
  types: {
    Client: { made: ['new Client'] },
    WorkflowClient: { made: ['new WorkflowClient'], values: ['Client.workflow'] },
    ScheduleClient: { made: ['new ScheduleClient'], values: ['Client.schedule'] }, ScheduleHandle: { made: ['ScheduleClient.{create,getHandle}'], channel: 'made[0].scheduleId | made[0]' },
    WorkflowHandle: { made: ['WorkflowClient.{start,getHandle,signalWithStart}'] },
  },
  calls: {
    'WorkflowClient.{start,signalWithStart}': start,
    'WorkflowClient.execute': { ...start, ...wait },
    // These are given the update first, and the workflow with its options.
    'WorkflowClient.{executeUpdateWithStart,startUpdateWithStart}': { ...send, ...wait, target: 'arg[0]', ownQueue: true },
    'WorkflowClient.result': { ...ask, ...wait, target: 'arg[0]' },
    'WorkflowHandle.result': { ...ofWorkflow, ...wait },
    'WorkflowHandle.signal': { ...ask, style: 'async', operation: 'send', payload: 'arg[1]' },
    'WorkflowHandle.{query,executeUpdate,startUpdate}': ask,
    'WorkflowHandle.{describe,cancel,terminate,fetchHistory}': ofWorkflow,
    'ScheduleClient.create': { ...start, target: '{arg[0].action.taskQueue}/{arg[0].action.workflowType[name]} | {arg[0].action.taskQueue}/{arg[0].action.workflowType} | arg[0].action.taskQueue', payload: 'arg[0].action.args', handler: 'arg[0].action.workflowType' },
    'ScheduleHandle.{trigger,backfill}': { ...ask, style: 'async', target: 'receiver.channel' },
    'ScheduleHandle.{describe,update,delete,pause,unpause}': { ...ask, target: 'receiver.channel' },
  },
});
