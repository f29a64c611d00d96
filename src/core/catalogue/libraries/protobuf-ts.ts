import { library } from '../library';

const call = {
  category: 'grpc', style: 'sync', target: '{receiver.base}/{receiver.channel}/{Member} | {receiver.channel}/{Member} | {receiver.base}/{Member}', payload: 'arg[0]', timeout: 'arg[1].timeout | arg[1].abort | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

/** A client is a class that is generated for a service and constructed with a transport. */
export const protobufTs = library({
  name: '@protobuf-ts/runtime-rpc',
  packages: { '@protobuf-ts/runtime-rpc': '>=2 <3', '@protobuf-ts/grpc-transport': '>=2 <3', '@protobuf-ts/grpcweb-transport': '>=2 <3', '@protobuf-ts/twirp-transport': '>=2 <3' },
  checked: '2.11.1', docs: 'https://github.com/timostamm/protobuf-ts/blob/main/MANUAL.md#rpc-support', system: 'grpc',
  types: {
    RpcTransport: { made: ['new {GrpcTransport,GrpcWebFetchTransport,TwirpFetchTransport}'], channel: 'made[0].baseUrl | made[0].host', timeout: 'made[0].timeout' },
    Client: { recognised: { argument: 'arg[0]', type: 'RpcTransport' }, channel: 'made.type[rpc]', base: 'made[0]', timeout: 'made[0][timeout]' },
  },
  calls: { 'Client.*': call },
});
