import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0]', base: 'receiver.base', handler: 'arg[*]', entry: 'request' } as const;
// The first argument may be a name for the route.
const named = { ...route, switches: [{ when: 'arg[1]', is: { type: 'string' }, then: { url: 'arg[1]' } }] } as const;

export const koaRouter = library({
  name: '@koa/router', packages: { '@koa/router': '>=8 <16', 'koa-router': '>=7' }, checked: '15.7.0', docs: 'https://github.com/koajs/router#readme',
  types: { Router: { made: ['new default', 'new Router', 'default()'], base: 'made[0].prefix | sibling.prefix[0]', fluent: true } },
  calls: {
    'Router.{get,post,put,patch,delete,head,options}': { ...named, method: 'member' },
    'Router.del': { ...named, method: 'DELETE' },
    'Router.all': named,
    'Router.use': { url: 'arg[0]', mounts: 'arg[*]', handler: 'arg[*]', entry: 'request' },
  },
});
