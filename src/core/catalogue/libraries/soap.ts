import { library } from '../library';

const operation = { category: 'soap', style: 'sync', url: 'receiver.base', method: 'POST', operation: 'call', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;
const withCallback = { ...operation, returns: 'nothing', callback: 'arg[1]', timeout: 'arg[2].timeout' } as const;
const connect = { category: 'soap', style: 'sync', url: 'arg[0]', method: 'GET', callback: 'arg[last]', timeout: 'arg[1].wsdl_options.timeout', defaultTimeout: 'none' } as const;
const serve = { direction: 'in', category: 'soap', style: 'sync', operation: 'process', entry: 'request' } as const;
// A description that lies in a file is read from there.
const connects = { switches: [{ when: 'arg[0][url]', is: 'present', then: connect }, { when: 'arg[0]', is: { type: 'string' }, then: {} }, { when: 'arg[0]', is: 'present', then: connect }] } as const;

export const soap = library({
  name: 'soap', packages: { soap: '>=0.25 <2', 'strong-soap': '>=1 <7' }, checked: '1.13.0, strong-soap 6.0.1', docs: 'https://github.com/vpulim/node-soap#readme', system: 'soap',
  types: { Client: { made: ['{createClientAsync,soap.createClientAsync}', 'createClient:callback[1]', 'soap.createClient:callback[1]'], base: 'sibling.setEndpoint[0] | made[1].endpoint | made[0]' } },
  calls: {
    '{createClient,createClientAsync,soap.createClient,soap.createClientAsync}': connects,
    'Client.{setSecurity,addSoapHeader,changeSoapHeader,getSoapHeaders,setEndpoint,describe,on,once,off,emit,removeListener,addHttpHeader,getHttpHeaders,clearHttpHeaders,clearSoapHeaders,addBodyAttribute,getBodyAttributes,clearBodyAttributes,setSOAPAction}': {},
    'Client.*Async': { ...operation, timeout: 'arg[1].timeout' },
    'Client.*': withCallback,
    'Client.*.*.*': withCallback,
    '{listen,soap.listen}': {
      ...serve, target: 'arg[1].path | arg[1]', handler: 'arg[2].*.*.*', switches: [{ when: 'arg[1].services', is: 'present', then: { handler: 'arg[1].services.*.*.*' } }],
    },
    createServerless: { ...serve, target: 'arg[0].path', handler: 'arg[0].services.*.*.*' },
  },
});
