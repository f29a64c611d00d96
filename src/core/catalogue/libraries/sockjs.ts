import { library } from '../library';

const send = { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.base', payload: 'arg[0]', returns: 'nothing' } as const;

export const sockjs = library({
  name: 'sockjs-client', packages: { 'sockjs-client': '>=1 <2', sockjs: '>=0.3 <1' }, checked: '1.6.1, @types/sockjs-client 1.5.4, sockjs 0.3.24, @types/sockjs 0.3.36', docs: 'https://github.com/sockjs/sockjs-client#readme',
  types: {
    SockJS: { made: ['new default', 'default()'], extends: ['WebSocket#WebSocket'], base: 'made[0]' },
    Server: { made: ['createServer'], base: 'made[0].prefix' },
    Connection: { made: ['Server.on:callback[0]'], base: 'made.receiver.base' },
  },
  calls: {
    '{new default,default()}': { category: 'websocket', style: 'async', operation: 'connect', target: 'arg[0]', returns: 'value', timeout: 'arg[2].timeout' },
    'Server.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'connection', then: { entry: 'consumer' } }] },
    'Connection.write': send,
    'Connection.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'data', then: { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'receiver.base', entry: 'consumer' } }] },
  },
});
