import { library } from '../library';

export const niceGrpc = library({
  name: 'nice-grpc', packages: { 'nice-grpc': '>=1 <3', 'nice-grpc-web': '>=1 <4' }, checked: '2.1.18', docs: 'https://github.com/deeplay-io/nice-grpc/tree/master/packages/nice-grpc#readme', system: 'grpc',
  types: {
    Channel: { made: ['createChannel'], channel: 'made[0]' },
    ClientFactory: { made: ['createClientFactory'], fluent: true },
    Client: { made: ['createClient', 'ClientFactory.create'], channel: 'made[0][rpc] | made[0].fullName', base: 'made[1]' },
    Server: { made: ['createServer'], fluent: true },
  },
  calls: {
    'Client.*': {
      category: 'grpc', style: 'sync', target: '{receiver.base}/{receiver.channel}/{Member} | {receiver.base}/{Member}', payload: 'arg[0]', timeout: 'arg[1].signal', defaultTimeout: 'none', defaultRetries: 0,
    },
    'Server.add': { direction: 'in', category: 'grpc', style: 'sync', operation: 'process', target: 'arg[0][rpc] | arg[0].fullName', handler: 'arg[1].*', entry: 'request' },
  },
});
