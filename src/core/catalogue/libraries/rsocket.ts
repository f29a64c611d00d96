import { library } from '../library';

const send = { category: 'rpc', operation: 'send', target: 'receiver.base', payload: 'arg[0].data', returns: 'value', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const rsocket = library({
  name: 'rsocket-core',
  packages: { 'rsocket-core': '>=0.0.10 <2', '@rsocket/core': '>=1', 'rsocket-websocket-client': '>=0.0.10 <2', '@rsocket/websocket-client': '>=1', 'rsocket-tcp-client': '>=0.0.10 <2', '@rsocket/tcp-client': '>=1' },
  checked: '0.0.27, @rsocket/core 1.0.0-alpha.3', docs: 'https://github.com/rsocket/rsocket-js#readme', system: 'rsocket',
  types: {
    Transport: { made: ['new {WebsocketClientTransport,TcpClientTransport,default}'], channel: '{made[0].connectionOptions.host}:{made[0].connectionOptions.port} | {made[0].host}:{made[0].port} | made[0].url' },
    Connector: { made: ['new {RSocketConnector,RSocketClient}'], base: 'made[0].transport' },
    RSocket: { made: ['Connector.connect'], base: 'made.receiver.base' },
  },
  calls: {
    'RSocket.requestResponse': { ...send, style: 'sync', callback: 'arg[1].onNext | sibling.subscribe[0].onComplete | sibling.then[0]' },
    'RSocket.fireAndForget': { ...send, style: 'async' },
    'RSocket.{requestStream,requestChannel}': { ...send, style: 'async', operation: 'receive' },
    'RSocket.metadataPush': { ...send, style: 'async' },
    'new RSocketServer': { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', handler: 'arg[0].acceptor.accept().* | arg[0].getRequestHandler().*', entry: 'request' },
  },
});
