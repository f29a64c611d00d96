import { library } from '../library';

export const beeQueue = library({
  name: 'bee-queue', packages: { 'bee-queue': '>=1 <3' }, checked: '2.0.0', docs: 'https://github.com/bee-queue/bee-queue#readme', system: 'bee-queue',
  types: {
    Queue: { made: ['new default'], channel: 'made[0]', reads: { name: 'receiver.channel' } },
    Job: { made: ['Queue.createJob'], channel: 'made.receiver.channel', fluent: true },
  },
  calls: {
    'Job.save': { category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'made[0]', callback: 'arg[0]', defaultTimeout: 'none' },
    'Queue.saveAll': { category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', defaultTimeout: 'none' },
    'Queue.process': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'receiver.channel', handler: 'arg[last]', entry: 'consumer' },
    'Job.{retries,timeout,backoff,setId,delayUntil}': {},
    'Queue.on': { handler: 'arg[1]', entry: 'consumer' },
    'Queue.{getJob,getJobs,removeJob,checkHealth,checkStalledJobs}': { category: 'enqueue', style: 'sync', target: 'receiver.channel', defaultTimeout: 'none' },
  },
});
