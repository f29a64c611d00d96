import { library } from '../library';

const call = { category: 'rpc', style: 'sync', target: '{receiver.base}/{receiver.channel}/{member} | {receiver.base}/{member}', payload: 'arg[0]', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const thrift = library({
  name: 'thrift', packages: { thrift: '>=0.9 <1' }, checked: '0.24.0, @types/thrift 0.10.17', docs: 'https://thrift.apache.org/tutorial/nodejs.html', system: 'thrift',
  types: {
    Connection: { made: ['{createConnection,createSSLConnection,createHttpConnection,createXHRConnection,createWSConnection}'], channel: '{made[0]}:{made[1]} | made[0]', timeout: 'made[2].timeout' },
    Client: { made: ['{createClient,createHttpClient,createXHRClient,createWSClient}'], channel: 'made[0][name]', base: 'made[1]', timeout: 'made[1][timeout]' },
    Multiplexer: { made: ['new Multiplexer'] },
    Named: { made: ['Multiplexer.createClient'], extends: ['Client'], channel: 'made[0]', base: 'made[2]', timeout: 'made[2][timeout]' },
  },
  calls: {
    'Client.*': call,
    createServer: { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0][name]', handler: 'arg[1].*', entry: 'request' },
  },
});
