import { library } from '../library';

// No limit but that of `fetch`, and five attempts: DEFAULT_ZOD_FETCH_OPTIONS in v3/apiClient/index.js of @trigger.dev/core 4.8.3.
const limits = { defaultTimeout: 300_000, defaultRetries: 4 } as const;
const start = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', ...limits } as const;
const onTask = { ...start, target: 'receiver.channel', payload: 'arg[0]' } as const;
const wait = { style: 'sync', waits: true, defaultTimeout: 'none' } as const;
const byId = { ...start, target: 'arg[0][*].id', payload: 'arg[0][*].payload' } as const;
const byTask = { ...start, target: 'arg[0][*].task', payload: 'arg[0][*].payload' } as const;
const manage = { category: 'enqueue', style: 'sync', target: 'arg[0]', ...limits } as const;
const task = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].id', handler: 'arg[0].run', entry: 'consumer' } as const;

export const triggerDev = library({
  name: '@trigger.dev/sdk', packages: { '@trigger.dev/sdk': '>=3 <5' }, checked: '4.8.3, 3.3.17', docs: 'https://trigger.dev/docs/triggering', system: 'trigger.dev',
  types: { Task: { made: ['task', 'schemaTask', 'toolTask', 'schedules.task'], channel: 'made[0].id' } },
  calls: {
    'tasks.{trigger,batchTrigger,triggerAndSubscribe}': start,
    'tasks.{triggerAndWait,batchTriggerAndWait,triggerAndPoll}': { ...start, ...wait },
    'Task.{trigger,batchTrigger}': onTask,
    'Task.{triggerAndWait,batchTriggerAndWait,triggerAndSubscribe}': { ...onTask, ...wait },
    'batch.trigger': byId, 'batch.triggerByTask': byTask,
    'batch.triggerAndWait': { ...byId, ...wait }, 'batch.triggerByTaskAndWait': { ...byTask, ...wait },
    'runs.poll': { ...manage, ...wait },
    'runs.{retrieve,cancel,list,replay,reschedule}': manage,
    'schedules.create': { ...start, target: 'arg[0].task', payload: 'arg[0]' },
    'schedules.{list,retrieve,update,del,activate,deactivate}': manage,
    '{task,schemaTask,toolTask}': task,
    'schedules.task': { ...task, category: 'schedule', target: 'arg[0].cron.pattern | arg[0].cron | arg[0].id', entry: 'schedule' },
  },
});
