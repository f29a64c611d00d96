import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0]', base: 'receiver.base', handler: 'arg[*]', entry: 'request' } as const;

export const smallRouters = library({
  name: 'itty-router', packages: { 'itty-router': '>=2', 'find-my-way': '>=4', trouter: '>=3' }, checked: 'itty-router 5.0.22, find-my-way 9.3.0', docs: 'https://itty.dev/itty-router/',
  types: { Router: { made: ['Router', 'AutoRouter', 'IttyRouter', 'default()', 'new default'], base: 'made[0].base', fluent: true } },
  calls: {
    'Router.{get,post,put,patch,delete,head,options}': { ...route, method: 'member' },
    'Router.all': route,
    'Router.on': { ...route, method: 'arg[0]', url: 'arg[1]' },
  },
});
