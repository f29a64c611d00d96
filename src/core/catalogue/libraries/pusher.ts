import { library } from '../library';

const send = { category: 'websocket', style: 'async', operation: 'send', target: '{arg[0][*]}/{arg[1]} | {arg[0]}/{arg[1]} | arg[0]', payload: 'arg[2]', timeout: 'made[0].timeout', defaultTimeout: 'none' } as const;

export const pusher = library({
  name: 'pusher', packages: { pusher: '>=3 <6' }, checked: '5.3.4', docs: 'https://pusher.com/docs/channels/server_api/http-api/',
  types: { Pusher: { made: ['new default', 'new Pusher'] } },
  calls: { 'Pusher.trigger': send, 'Pusher.triggerBatch': { ...send, target: '{arg[0][*].channel}/{arg[0][*].name}', payload: 'arg[0][*].data' }, 'Pusher.sendToUser': { ...send, category: 'push' }, 'Pusher.{get,post}': { ...send, category: 'saas', style: 'sync', target: 'arg[0].path', payload: 'arg[0].body' } },
});
