import { library } from '../library';

export const kue = library({
  name: 'kue', packages: { kue: '>=0.8 <1' }, checked: '0.11.6', docs: 'https://github.com/Automattic/kue#readme', system: 'kue',
  types: { Queue: { made: ['createQueue', 'new Queue'] }, Job: { made: ['Queue.{create,createJob}'], channel: 'made[0]', fluent: true } },
  calls: {
    'Job.save': { category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'made[1]', returns: 'value', callback: 'arg[0]', defaultTimeout: 'none' },
    'Queue.process': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[last]', entry: 'consumer' },
    'Queue.{inactiveCount,activeCount,completeCount,failedCount,delayedCount}': { category: 'enqueue', style: 'sync', target: 'arg[0]', callback: 'arg[last]', returns: 'value', defaultTimeout: 'none' },
  },
});
