import { library } from '../library';

const call = { category: 'grpc', style: 'sync', target: '{receiver.base}/{receiver.channel}/{Member} | {receiver.channel}/{Member} | {receiver.base}/{Member}', payload: 'arg[0]', timeout: 'arg[1].timeoutMs | arg[1].signal', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const connectrpc = library({
  name: '@connectrpc/connect', packages: { '@connectrpc/connect': '>=1 <3', '@connectrpc/connect-web': '>=1 <3', '@connectrpc/connect-node': '>=1 <3', '@bufbuild/connect': '>=0.1' }, checked: '2.2.0', docs: 'https://connectrpc.com/docs/node/using-clients/',
  system: 'connect_rpc',
  types: {
    Transport: { made: ['createConnectTransport', 'createGrpcTransport', 'createGrpcWebTransport'], channel: 'made[0].baseUrl' },
    Client: { made: ['createClient', 'createPromiseClient', 'createCallbackClient'], channel: 'made[0][rpc] | made[0].typeName', base: 'made[1]' },
    ConnectRouter: {},
  },
  calls: {
    'Client.*': call,
    'ConnectRouter.service': { direction: 'in', category: 'grpc', style: 'sync', operation: 'process', target: 'arg[0][rpc] | arg[0].typeName', handler: 'arg[1].*', entry: 'request' },
  },
});
