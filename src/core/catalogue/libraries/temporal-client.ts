import { library } from '../library';

const start = { category: 'enqueue', style: 'async', operation: 'send', target: '{arg[1].taskQueue}/{arg[0][name]} | {arg[1].taskQueue}/{arg[0]} | arg[1].taskQueue', payload: 'arg[1].args', defaultTimeout: 'none' } as const;
const wait = { ...start, style: 'sync', waits: true } as const;
const ask = { category: 'enqueue', style: 'sync', target: 'arg[0]', defaultTimeout: 'none' } as const;
const started = '{made[1].taskQueue}/{made[0][name]} | {made[1].taskQueue}/{made[0]} | made[0]';

export const temporalClient = library({
  name: '@temporalio/client', packages: { '@temporalio/client': '>=1 <2' }, checked: '1.24.0', docs: 'https://docs.temporal.io/develop/typescript/temporal-client', system: 'temporal',
  types: {
    Client: { made: ['new Client'] },
    WorkflowClient: { made: ['new WorkflowClient'], values: ['Client.workflow'] },
    ScheduleClient: { made: ['new ScheduleClient'], values: ['Client.schedule'] }, ScheduleHandle: { made: ['ScheduleClient.{create,getHandle}'], channel: 'made[0].scheduleId | made[0]' },
    WorkflowHandle: { made: ['WorkflowClient.{start,getHandle,signalWithStart}'], channel: started },
  },
  calls: {
    'WorkflowClient.{start,signalWithStart}': start,
    'WorkflowClient.execute': wait,
    // These are given the update first, and the workflow with its options.
    'WorkflowClient.{executeUpdateWithStart,startUpdateWithStart}': { ...wait, target: 'arg[0]', payload: 'arg[1].args' },
    'WorkflowClient.result': { ...ask, waits: true },
    'WorkflowHandle.result': { ...ask, target: 'receiver.channel', waits: true },
    'WorkflowHandle.signal': { ...ask, style: 'async', operation: 'send', payload: 'arg[1]' },
    'WorkflowHandle.{query,executeUpdate,startUpdate}': ask,
    'WorkflowHandle.{describe,cancel,terminate,fetchHistory}': { ...ask, target: 'receiver.channel' },
    'ScheduleClient.create': { ...start, target: '{arg[0].action.taskQueue}/{arg[0].action.workflowType[name]} | {arg[0].action.taskQueue}/{arg[0].action.workflowType} | arg[0].action.taskQueue', payload: 'arg[0].action.args' },
    'ScheduleHandle.{trigger,backfill}': { ...ask, style: 'async', target: 'receiver.channel' },
    'ScheduleHandle.{describe,update,delete,pause,unpause}': { ...ask, target: 'receiver.channel' },
  },
});
