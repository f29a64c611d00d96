import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none' } as const;

export const agenda = library({
  name: 'agenda', packages: { agenda: '>=3 <7', '@hokify/agenda': '>=6', agendash: '>=3' }, checked: '6.2.6', docs: 'https://github.com/agenda/agenda#readme', system: 'agenda',
  types: {
    Agenda: { made: ['new Agenda', 'new default'] },
    Job: { made: ['Agenda.create'], channel: 'made[0]', fluent: true },
  },
  calls: {
    'Agenda.now': send,
    'Agenda.{schedule,every}': { ...send, target: 'arg[1]', payload: 'arg[2]' },
    'Job.save': { ...send, target: 'receiver.channel', payload: 'made[1]' },
    'Agenda.define': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[*]', entry: 'consumer' },
    'Agenda.{cancel,jobs,purge}': { category: 'enqueue', style: 'sync', target: 'arg[0].name', defaultTimeout: 'none' },
  },
});
