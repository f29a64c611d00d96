import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: '{arg[0]}/{arg[1]} | arg[0]', payload: 'arg[2]', defaultTimeout: 'none' } as const;

export const nodeResque = library({
  name: 'node-resque', packages: { 'node-resque': '>=5 <10' }, checked: '9.7.1', docs: 'https://github.com/actionhero/node-resque#readme', system: 'resque',
  types: { Queue: { made: ['new Queue'] }, Worker: { made: ['new Worker', 'new MultiWorker'] } },
  calls: {
    'Queue.enqueue': send,
    'Queue.{enqueueAt,enqueueIn}': { ...send, target: '{arg[1]}/{arg[2]} | arg[1]', payload: 'arg[3]' },
    'Queue.{length,del,delDelayed,delQueue,queued,queues,stats,failed,failedCount,retryAndRemoveFailed,locks,workers}': { category: 'enqueue', style: 'sync', target: 'arg[0]', defaultTimeout: 'none' },
    // The jobs of a worker are members of its second argument, each a function or an object with one.
    'new {Worker,MultiWorker}': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].queues[*] | arg[0].queues', handler: 'arg[1].*.perform | arg[1].*', entry: 'consumer' },
  },
});
