import { library } from '../library';

const send = { category: 'websocket', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none', timeout: 'receiver.timeout' } as const;

export const socketIoClient = library({
  name: 'socket.io-client', packages: { 'socket.io-client': '>=2 <5' }, checked: '4.8.4', docs: 'https://socket.io/docs/v4/client-api/',
  types: {
    Socket: { made: ['default()', 'io', 'connect', 'Manager.socket'], values: ['Socket.volatile'], base: 'made[0]', timeout: 'made[1].ackTimeout | made[0].ackTimeout', fluent: true },
    TimedSocket: { made: ['Socket.timeout'], extends: ['Socket'], timeout: 'made[0]', fluent: true },
    Manager: { made: ['new Manager'], base: 'made[0]' },
  },
  calls: {
    'Socket.emit': { ...send, returns: 'nothing', callback: 'arg[last]', switches: [{ when: 'callback', is: 'present', then: { style: 'sync' } }] },
    'Socket.send': { ...send, target: "'message'", payload: 'arg[0]', returns: 'nothing' },
    'Socket.emitWithAck': { ...send, style: 'sync' },
    'Socket.{on,once}': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'ui' },
  },
});
