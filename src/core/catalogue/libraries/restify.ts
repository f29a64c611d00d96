import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0].path | arg[0].url | arg[0]', handler: 'arg[*]', entry: 'request' } as const;

export const restify = library({
  name: 'restify', packages: { restify: '>=7 <13' }, checked: '12.0.0, @types/restify 8.5.12', docs: 'https://restify.com/docs/server-api/',
  types: { Server: { made: ['createServer'] } },
  calls: {
    'Server.{get,post,put,patch,head}': { ...route, method: 'member' },
    'Server.del': { ...route, method: 'DELETE' },
    'Server.opts': { ...route, method: 'OPTIONS' },
    'Server.{use,pre,first}': { handler: 'arg[*]', entry: 'request' },
    'Server.param': { handler: 'arg[1]', entry: 'request' },
  },
});
