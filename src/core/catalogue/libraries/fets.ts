import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', url: 'arg[0].path', base: 'receiver.base', method: 'arg[0].method', handler: 'arg[0].handler', entry: 'request' } as const;

export const fets = library({
  name: 'fets', packages: { fets: '>=0.2 <1' }, checked: '0.8.12', docs: 'https://the-guild.dev/openapi/fets/client/quick-start',
  types: {
    Client: { made: ['createClient'], base: 'made[0].endpoint' },
    Router: { made: ['createRouter'], base: 'made[0].base', fluent: true },
  },
  calls: {
    'Client.*.{get,post,put,patch,delete,head,options}': { category: 'http', style: 'sync', url: 'members', base: 'receiver.base', method: 'member', payload: 'arg[0].json', timeout: 'arg[0].signal', defaultTimeout: 300_000, defaultRetries: 0 },
    'Router.route': route,
  },
});
