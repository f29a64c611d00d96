import { library } from '../library';

export const webSocket = library({
  name: 'WebSocket', packages: { global: '*' }, checked: 'lib.dom of TypeScript 6.0', docs: 'https://developer.mozilla.org/docs/Web/API/WebSocket',
  globals: ['WebSocket'],
  types: { WebSocket: { made: ['new WebSocket'], base: 'made[0]' } },
  calls: {
    'new WebSocket': { category: 'websocket', style: 'async', operation: 'connect', target: 'arg[0]', returns: 'value' },
    'WebSocket.addEventListener': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'message', then: { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'receiver.base', entry: 'ui' } }] },
    'WebSocket.send': { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.base', payload: 'arg[0]', returns: 'nothing' },
  },
});
