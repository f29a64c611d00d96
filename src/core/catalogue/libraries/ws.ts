import { library } from '../library';

const message = { when: 'arg[0]', is: 'message', then: { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'receiver.base', entry: 'consumer' } } as const;

export const ws = library({
  name: 'ws', packages: { ws: '>=7 <9' }, checked: '8.23.0, @types/ws 8.18.2', docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  types: {
    // One of those that are connected to a server.
    Peer: { made: ['WebSocketServer.on:callback[0]', 'fastify#FastifyInstance.get:callback[0]?websocket', 'fastify#FastifyInstance.route:wsHandler[0]'], values: ['WebSocketServer.clients'], base: 'made.receiver.base' },
    WebSocket: { made: ['new default', 'new WebSocket'], extends: ['Peer'], base: 'made[0]' },
    WebSocketServer: { made: ['new WebSocketServer', 'new Server'], base: 'made[0].path' },
  },
  calls: {
    'new {default,WebSocket}': { category: 'websocket', style: 'async', operation: 'connect', target: 'arg[0]', returns: 'value', timeout: 'arg[last].handshakeTimeout', defaultTimeout: 'none' },
    'Peer.send': { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.base', payload: 'arg[0]', returns: 'nothing', callback: 'arg[last]' },
    'Peer.{on,once,addEventListener}': { handler: 'arg[1]', switches: [message] },
    'WebSocketServer.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'connection', then: { entry: 'consumer' } }] },
  },
});
