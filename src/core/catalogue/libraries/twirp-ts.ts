import { library } from '../library';

/** A client is a class that is generated for a service and constructed with what sends. */
export const twirpTs = library({
  name: 'twirp-ts', packages: { 'twirp-ts': '>=2 <3' }, checked: '2.5.0', docs: 'https://github.com/hopin-team/twirp-ts#readme', system: 'twirp',
  types: {
    Rpc: { made: ['{FetchRPC,NodeHttpRPC}'], channel: 'made[0].baseUrl', timeout: 'made[0].timeout | made[0].signal' },
    Client: { recognised: { argument: 'arg[0]', type: 'Rpc' }, channel: 'made.type[rpc]', base: 'made[0]', timeout: 'made[0][timeout]' },
  },
  calls: {
    'Rpc.request': { category: 'grpc', style: 'sync', target: '{receiver.channel}/{arg[0]}/{arg[1]}', payload: 'arg[3]', timeout: 'receiver.timeout', defaultTimeout: 'none' },
    'Client.*': {
      category: 'grpc', style: 'sync', target: '{receiver.base}/{receiver.channel}/{Member} | {receiver.channel}/{Member} | {receiver.base}/{Member}', payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0,
    },
    'new TwirpServer': { direction: 'in', category: 'grpc', style: 'sync', operation: 'process', target: '{arg[0].packageName}.{arg[0].serviceName}', handler: 'arg[0].service.*', entry: 'request' },
  },
});
