import { library } from '../library';

const procedure = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', handler: 'arg[0]', entry: 'request' } as const;
const call = { category: 'rpc', style: 'sync', target: '{receiver.base}/{members}/{member} | {receiver.base}/{member} | {members}/{member} | member', payload: 'arg[0]', timeout: 'arg[1].signal', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const hook = { ...call, target: '{receiver.base}/{members} | members', payload: 'arg[0].input', returns: 'hook' } as const;

export const orpc = library({
  name: '@orpc/server', packages: { '@orpc/server': '>=1 <2', '@orpc/server/*': '>=1 <2', '@orpc/openapi/*': '>=1 <2', '@orpc/client': '>=1 <2', '@orpc/client/*': '>=1 <2', '@orpc/openapi-client/*': '>=1 <2', '@orpc/tanstack-query': '>=1 <2', '@orpc/contract': '>=1 <2' },
  checked: '1.16.1', docs: 'https://orpc.dev/docs/procedure', system: 'orpc',
  types: {
    Builder: { values: ['os'], fluent: true },
    Implementer: { made: ['implement'], fluent: true, extends: ['Builder'] },
    Served: { made: ['Builder.handler', 'Builder.**.handler', 'Implementer.**.handler'] },
    Routes: { made: ['Builder.router', 'Implementer.**.router'] },
    Link: { made: ['new {RPCLink,OpenAPILink}'], channel: 'made[0].url' },
    Client: { made: ['createORPCClient'], base: 'made[0]' },
    Options: { made: ['createTanstackQueryUtils', 'createRouterUtils'], base: 'made[0][base]' },
  },
  calls: {
    'Builder.handler': procedure, 'Implementer.**.handler': procedure,
    'Builder.router': { nests: 'arg[0]' }, 'Implementer.**.router': { nests: 'arg[0]' },
    'new {RPCHandler,OpenAPIHandler}': { nests: 'arg[0]' },
    'Client.**': call,
    'Options.**.{queryOptions,mutationOptions,infiniteOptions,streamedOptions}': hook, 'Options.**.call': { ...call, target: hook.target },
  },
});
