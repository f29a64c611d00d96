import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', returns: 'value', defaultTimeout: 'none' } as const;

export const celeryNode = library({
  name: 'celery-node', packages: { 'celery-node': '>=0.5 <1' }, checked: '0.5.9', docs: 'https://github.com/actumn/celery-node#readme', system: 'celery',
  types: {
    Client: { made: ['createClient'], base: 'made[0]' },
    Worker: { made: ['createWorker'] },
    Task: { made: ['Client.createTask'], channel: 'made[0]' },
    AsyncResult: { made: ['Task.{applyAsync,delay}', 'Client.{sendTask,asyncResult}'], channel: 'made.receiver.channel | made[0]' },
  },
  calls: {
    'Task.{applyAsync,delay}': { ...send, target: 'receiver.channel', payload: 'arg[0]' },
    'Client.sendTask': { ...send, target: 'arg[0]', payload: 'arg[1]' },
    'AsyncResult.get': { category: 'enqueue', style: 'sync', waits: true, target: 'receiver.channel', timeout: 'arg[0]', defaultTimeout: 'none' },
    'Worker.register': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
