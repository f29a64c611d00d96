import { library } from '../library';

const request = { category: 'rpc', style: 'sync', operation: 'call', target: 'arg[0]', payload: 'arg[1]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;
const method = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'request' } as const;

/** Requests travel through a function that the client is given. */
export const jsonRpc = library({
  name: 'json-rpc-2.0', packages: { 'json-rpc-2.0': '>=1 <2' }, checked: '1.8.1', docs: 'https://github.com/shogowada/json-rpc-2.0#readme', system: 'jsonrpc',
  types: {
    JSONRPCClient: { made: ['new JSONRPCClient'] },
    JSONRPCRequester: { made: ['{JSONRPCClient,JSONRPCServerAndClient}.timeout'], extends: ['JSONRPCClient'], timeout: 'made[0]' },
    JSONRPCServer: { made: ['new JSONRPCServer'] },
    JSONRPCServerAndClient: { made: ['new JSONRPCServerAndClient'], extends: ['JSONRPCClient', 'JSONRPCServer'] },
  },
  calls: {
    'JSONRPCClient.request': request,
    'JSONRPCClient.requestAdvanced': { ...request, target: 'arg[0].method | arg[0][*].method', payload: 'arg[0].params' },
    'JSONRPCClient.notify': { ...request, style: 'async', operation: 'send', returns: 'nothing' },
    'JSONRPCServer.{addMethod,addMethodAdvanced}': method,
  },
});
