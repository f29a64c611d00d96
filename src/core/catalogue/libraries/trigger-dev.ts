import { library } from '../library';

const start = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 60_000 } as const;
const onTask = { ...start, target: 'receiver.channel', payload: 'arg[0]' } as const;
const wait = { style: 'sync', waits: true, defaultTimeout: 'none' } as const;

export const triggerDev = library({
  name: '@trigger.dev/sdk', packages: { '@trigger.dev/sdk': '>=3 <5' }, checked: '4.8.3', docs: 'https://trigger.dev/docs/triggering', system: 'trigger.dev',
  types: { Task: { made: ['task', 'schemaTask'], channel: 'made[0].id' } },
  calls: {
    'tasks.{trigger,batchTrigger}': start,
    'tasks.{triggerAndWait,batchTriggerAndWait,triggerAndPoll}': { ...start, ...wait },
    'Task.{trigger,batchTrigger}': onTask,
    'Task.{triggerAndWait,batchTriggerAndWait}': { ...onTask, ...wait },
    '{task,schemaTask}': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].id', handler: 'arg[0].run', entry: 'consumer' },
    'schedules.task': { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[0].cron | arg[0].id', handler: 'arg[0].run', entry: 'schedule' },
  },
});
