import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none' } as const;
const name = '{class.JobsController[0].namespace}.{arg[0].name} | {class.JobsController[0].namespace}.{member} | arg[0].name | member';

export const agenda = library({
  name: 'agenda', packages: { agenda: '>=3 <7', '@hokify/agenda': '>=6', agendash: '>=3' }, checked: '6.2.6', docs: 'https://github.com/agenda/agenda#readme', system: 'agenda',
  types: {
    Agenda: { made: ['new Agenda', 'new default'] },
    Job: { made: ['Agenda.create'], channel: 'made[0]', fluent: true },
  },
  calls: {
    'Agenda.{now,nowDebounced}': send,
    'Agenda.{schedule,every}': { ...send, target: 'arg[1][*] | arg[1]', payload: 'arg[2]' },
    'Job.save': { ...send, target: 'receiver.channel', payload: 'made[1]' },
    'Agenda.define': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[*]', entry: 'consumer' },
    'Agenda.{cancel,jobs,disable,enable}': { category: 'enqueue', style: 'sync', target: 'arg[0].name', defaultTimeout: 'none' },
    'Agenda.{purge,cancelAll,queryJobs}': { category: 'enqueue', style: 'sync', target: 'arg[0].name', defaultTimeout: 'none' },
    'Agenda.on': { handler: 'arg[1]', entry: 'consumer' },
  },
  decorators: {
    Define: { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: name, handler: 'method', entry: 'consumer' },
    Every: { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[0]', handler: 'method', entry: 'schedule' },
  },
});
