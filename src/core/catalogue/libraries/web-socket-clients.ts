import { library } from '../library';

const connect = { category: 'websocket', style: 'async', operation: 'connect', target: 'arg[0].host | arg[0].url | arg[0]', returns: 'value' } as const;
const send = { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.base', payload: 'arg[0]', returns: 'nothing' } as const;
const handle = { handler: 'arg[1]', entry: 'consumer' } as const;

/** Sockets that have the interface of the browser's, and the package `websocket`. */
export const webSocketClients = library({
  name: 'websocket', packages: { websocket: '>=1 <2', 'reconnecting-websocket': '>=4 <5', partysocket: '>=0.0.1 <2', 'isomorphic-ws': '>=4', 'websocket-as-promised': '>=1' }, checked: '1.0.35, reconnecting-websocket 4.4.0, partysocket 1.3.0', docs: 'https://github.com/theturtle32/WebSocket-Node#readme',
  types: {
    Socket: { made: ['new {default,w3cwebsocket,ReconnectingWebSocket,WebSocket,PartySocket}'], extends: ['WebSocket#WebSocket'], base: 'made[0].host | made[0].url | made[0]' },
    Client: { made: ['new client'], base: 'sibling.connect[0]' },
    Server: { made: ['new server'] },
    Request: { made: ['Server.on:callback[0]'] },
    Connection: { made: ['Client.on:callback[0]', 'Request.accept'], base: 'made.receiver.base' },
  },
  calls: {
    'new {default,w3cwebsocket,ReconnectingWebSocket,WebSocket,PartySocket}': connect,
    'Client.connect': connect,
    'Connection.{send,sendUTF,sendBytes}': send,
    'Connection.on': { switches: [{ when: 'arg[0]', is: 'message', then: { ...handle, direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'receiver.base' } }] },
    'Server.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['request', 'connect'] }, then: { entry: 'consumer' } }] },
  },
});
