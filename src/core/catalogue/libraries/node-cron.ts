import { library } from '../library';

const schedule = { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'schedule' } as const;

export const nodeCron = library({
  name: 'node-cron', packages: { 'node-cron': '>=2 <5', 'node-schedule': '>=1 <3', cron: '>=1 <5', croner: '>=4' }, checked: 'node-cron 4.6.0', docs: 'https://nodecron.com/api-reference.html',
  types: { CronJob: { made: ['new CronJob', 'CronJob.from'] } },
  calls: {
    '{schedule,createTask}': schedule,
    // node-schedule: a name may come first.
    '{scheduleJob,scheduleRecurringJob}': { ...schedule, handler: 'arg[last]', switches: [{ when: 'arg[2]', is: 'present', then: { target: 'arg[1]' } }] },
    'new CronJob': schedule,
    // Options may come before the function.
    'new Cron': { ...schedule, handler: 'arg[last]' },
    'CronJob.from': { ...schedule, target: 'arg[0].cronTime', handler: 'arg[0].onTick' },
  },
});
