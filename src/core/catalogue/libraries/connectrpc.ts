import { library } from '../library';

const call = {
  category: 'grpc', style: 'sync', target: '{receiver.base}/{receiver.channel}/{Member} | {receiver.channel}/{Member} | {receiver.base}/{Member}', payload: 'arg[0]', timeout: 'arg[1].timeoutMs | arg[1].signal | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;
const serve = { direction: 'in', category: 'grpc', style: 'sync', operation: 'process', target: 'arg[0][rpc] | arg[0].typeName', entry: 'request' } as const;
const client = { channel: 'made[0][rpc] | made[0].typeName', base: 'made[1]', timeout: 'made[1][timeout]' } as const;

export const connectrpc = library({
  name: '@connectrpc/connect',
  packages: {
    '@connectrpc/connect': '>=1 <3', '@connectrpc/connect-web': '>=1 <3', '@connectrpc/connect-node': '>=1 <3', '@connectrpc/connect-express': '>=1 <3', '@connectrpc/connect-fastify': '>=1 <3', '@connectrpc/connect-next': '>=1 <3', '@bufbuild/connect': '>=0.1',
  },
  checked: '2.2.0', docs: 'https://connectrpc.com/docs/node/using-clients/', system: 'connect_rpc',
  types: {
    Transport: { made: ['createConnectTransport', 'createGrpcTransport', 'createGrpcWebTransport'], channel: 'made[0].baseUrl', timeout: 'made[0].defaultTimeoutMs' },
    Client: { made: ['createClient', 'createPromiseClient'], ...client },
    CallbackClient: { made: ['createCallbackClient'], ...client },
    ConnectRouter: { made: ['{connectNodeAdapter,expressConnectMiddleware,nextJsApiRouter,createRouterTransport}:routes[0]'], fluent: true },
  },
  calls: {
    'Client.*': call,
    'CallbackClient.*': { ...call, returns: 'value', callback: 'arg[1]', timeout: 'arg[2].timeoutMs | arg[2].signal | receiver.timeout' },
    'ConnectRouter.service': { ...serve, handler: 'arg[1].*' },
    'ConnectRouter.rpc': { ...serve, target: 'arg[0].parent.typeName | arg[0].typeName', handler: 'arg[last]' },
  },
});
