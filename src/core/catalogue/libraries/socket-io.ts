import { library } from '../library';

const send = { category: 'websocket', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', timeout: 'sibling.timeout[0]', defaultTimeout: 'none' } as const;
const emit = { ...send, returns: 'nothing', callback: 'arg[last]', switches: [{ when: 'callback', is: 'present', then: { style: 'sync' } }] } as const;

export const socketIo = library({
  name: 'socket.io', packages: { 'socket.io': '>=2 <5' }, checked: '4.8.4', docs: 'https://socket.io/docs/v4/server-api/',
  types: {
    Server: { made: ['new Server', 'default()', 'new default', '@nestjs/websockets#WebSocketServer'], fluent: true },
    Namespace: { made: ['Server.of'], extends: ['Server'], fluent: true },
    Socket: { made: ['Server.on:callback[0]', '@nestjs/websockets#ConnectedSocket'], fluent: true },
  },
  calls: {
    'Server.emit': emit,
    'Server.{send,write}': { ...send, target: "'message'", payload: 'arg[0]', returns: 'nothing' },
    'Server.{emitWithAck,serverSideEmitWithAck}': { ...send, style: 'sync' },
    'Server.serverSideEmit': emit,
    'Server.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['connection', 'connect'] }, then: { entry: 'consumer' } }] },
    'Socket.emit': emit,
    'Socket.broadcast.emit': { ...send, returns: 'nothing' },
    'Socket.{send,write}': { ...send, target: "'message'", payload: 'arg[0]', returns: 'nothing' },
    'Socket.emitWithAck': { ...send, style: 'sync' },
    'Socket.{on,once}': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
