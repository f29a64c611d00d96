import { library } from '../library';

const operation = { category: 'soap', style: 'sync', url: 'receiver.base', method: 'POST', operation: 'call', payload: 'arg[0]', callback: 'arg[1]', timeout: 'arg[2].timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;
const connect = { category: 'soap', style: 'sync', url: 'arg[0]', method: 'GET', callback: 'arg[last]', defaultTimeout: 'none' } as const;

export const soap = library({
  name: 'soap', packages: { soap: '>=0.25 <2', 'strong-soap': '>=1 <6' }, checked: '1.13.0', docs: 'https://github.com/vpulim/node-soap#readme', system: 'soap',
  types: { Client: { made: ['createClientAsync', 'createClient:callback[1]'], base: 'made[0]' } },
  calls: {
    '{createClient,createClientAsync}': connect,
    'Client.{setSecurity,addSoapHeader,setEndpoint,describe,on,addHttpHeader,clearSoapHeaders}': {},
    'Client.*': operation,
    'Client.*.*.*': operation,
    listen: { direction: 'in', category: 'soap', style: 'sync', operation: 'process', target: 'arg[1]', handler: 'arg[2].*.*.*', entry: 'request' },
  },
});
