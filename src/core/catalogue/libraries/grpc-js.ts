import { library } from '../library';

const call = { category: 'grpc', style: 'sync', payload: 'arg[0]', returns: 'value', callback: 'arg[last]', timeout: 'arg[1].deadline | arg[2].deadline', defaultTimeout: 'none', defaultRetries: 0 } as const;
const raw = { ...call, target: '{receiver.base}{arg[0]}', payload: 'arg[3]' } as const;

export const grpcJs = library({
  name: '@grpc/grpc-js', packages: { '@grpc/grpc-js': '>=1 <2', grpc: '>=1 <2' }, checked: '1.14.7', docs: 'https://grpc.github.io/grpc/node/grpc.html', system: 'grpc',
  types: {
    Server: { made: ['new Server'] },
    GrpcPackage: { made: ['loadPackageDefinition'] },
    StubClass: { made: ['makeGenericClientConstructor', 'makeClientConstructor'], channel: 'made[1] | made[0].*.path[rpc] | made[0][rpc]' },
    ChannelCredentials: { made: ['{credentials,ChannelCredentials}.{createInsecure,createSsl,createFromSecureContext,createFromGoogleCredential,combineChannelCredentials}'] },
    Stub: {
      made: ['new StubClass', 'new GrpcPackage.**'], recognised: { argument: 'arg[1]', type: 'ChannelCredentials' }, base: 'made[0]', channel: 'made.receiver.channel | made.type[rpc]',
    },
    Client: { made: ['new Client'], base: 'made[0]' },
  },
  calls: {
    'Stub.{close,getChannel,waitForReady}': {},
    'Stub.*': { ...call, target: '{receiver.base}/{receiver.channel}/{Member} | {receiver.channel}/{Member}' },
    // A method by a name that is not known: `client[name]`.
    'Stub()': { ...call, target: '{receiver.base}/{receiver.channel} | {receiver.channel}' },
    'Client.makeUnaryRequest': raw,
    'Client.{makeClientStreamRequest,makeServerStreamRequest,makeBidiStreamRequest}': { ...raw, style: 'async' },
    'Server.addService': {
      direction: 'in', category: 'grpc', style: 'sync', operation: 'process', target: '{arg[0][rpc]}/{arg[1][names]} | arg[0].*.path | arg[0][rpc]', handler: 'arg[1].*', entry: 'request',
    },
  },
});
