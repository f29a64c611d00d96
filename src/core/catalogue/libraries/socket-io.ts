import { library } from '../library';

const send = { category: 'websocket', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', timeout: 'receiver.timeout', defaultTimeout: 'none' } as const;
const emit = { ...send, returns: 'nothing', callback: 'arg[last]', switches: [{ when: 'callback', is: 'present', then: { style: 'sync' } }] } as const;

export const socketIo = library({
  name: 'socket.io', packages: { 'socket.io': '>=2 <5', '@socket.io/redis-emitter': '>=4', '@socket.io/postgres-emitter': '>=0.1', '@socket.io/mongo-emitter': '>=0.1' }, checked: '4.8.4', docs: 'https://socket.io/docs/v4/server-api/',
  types: {
    Server: { made: ['new Server', 'default()', 'new default', '@nestjs/websockets#WebSocketServer'], fluent: true },
    Namespace: { made: ['Server.of'], values: ['Server.sockets', '{Server,Namespace}.{volatile,local}'], extends: ['Server'], fluent: true },
    TimedServer: { made: ['{Server,Namespace}.timeout'], extends: ['Server'], timeout: 'made[0]', fluent: true },
    TimedSocket: { made: ['Socket.timeout'], extends: ['Socket'], timeout: 'made[0]', fluent: true },
    Emitter: { made: ['new Emitter'], fluent: true },
    Socket: { made: ['Server.on:callback[0]', 'Namespace.on:callback[0]', '@nestjs/websockets#ConnectedSocket'], values: ['Socket.{volatile,broadcast,local}'], fluent: true },
  },
  calls: {
    'Server.emit': emit,
    'Server.{send,write}': { ...send, target: "'message'", payload: 'arg[0]', returns: 'nothing' },
    'Server.{emitWithAck,serverSideEmitWithAck}': { ...send, style: 'sync' },
    'Server.serverSideEmit': emit,
    'Emitter.{emit,serverSideEmit}': { ...send, returns: 'nothing' },
    'Server.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['connection', 'connect'] }, then: { entry: 'consumer' } }] },
    'Socket.emit': emit,
    'Socket.{send,write}': { ...send, target: "'message'", payload: 'arg[0]', returns: 'nothing' },
    'Socket.emitWithAck': { ...send, style: 'sync' },
    'Socket.{on,once}': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
