import { library } from '../library';

const method = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'request' } as const;

export const xmlrpc = library({
  name: 'xmlrpc', packages: { xmlrpc: '>=1 <2' }, checked: '1.3.2, @types/xmlrpc 1.3.10', docs: 'https://github.com/baalexander/node-xmlrpc#readme',
  types: {
    Client: { made: ['{createClient,createSecureClient}'], base: '{made[0].host}:{made[0].port}{made[0].path} | {made[0].host}{made[0].path} | made[0].url | made[0].host | made[0]' },
    Server: { made: ['{createServer,createSecureServer}'] },
  },
  calls: {
    'Client.methodCall': { category: 'rpc', style: 'sync', operation: 'call', target: '{receiver.base}/{arg[0]} | arg[0]', payload: 'arg[1]', returns: 'nothing', callback: 'arg[2]', defaultTimeout: 'none', defaultRetries: 0 },
    'Server.on': { switches: [{ when: 'arg[0]', is: { oneOf: ['NotFound', 'close', 'error'] }, then: {} }, { when: 'arg[0]', is: 'present', then: method }] },
  },
});
