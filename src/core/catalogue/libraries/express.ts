import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0]', base: 'receiver.base', handler: 'arg[*]', entry: 'request' } as const;
const onRoute = { ...route, url: 'made[0]' } as const;

export const express = library({
  name: 'express', packages: { express: '>=4 <6', polka: '>=0.5 <2', 'ultimate-express': '>=1' }, checked: '5.3.0, @types/express 5.0.6', docs: 'https://expressjs.com/en/5x/api.html',
  types: {
    Router: { made: ['Router', 'new Router'], fluent: true },
    IRouter: { extends: ['Router'], fluent: true },
    Application: { made: ['default()', 'express', 'polka'], extends: ['Router'], fluent: true, handedAs: 'app', stores: ['locals', '*'] },
    Express: { extends: ['Application'], fluent: true },
    Route: { made: ['Router.route'], fluent: true },
  },
  typed: { '{RequestHandler,Request,ErrorRequestHandler}': { entry: 'request', category: 'route', style: 'sync', weak: true } },
  calls: {
    // With the name alone it reads a setting.
    'Router.get': { injects: 'setting {arg[0]}', switches: [{ when: 'arg[1]', is: 'present', then: { ...route, method: 'GET' } }] },
    'Router.{post,put,patch,delete,head,options}': { ...route, method: 'member' },
    'Application.set': { provides: { token: 'setting {arg[0]}', value: 'arg[1]' } },
    'Application.listen': { runs: 'arg[last]', runsWhen: 'later' },
    'Router.all': route,
    'Router.use': { url: 'arg[0]', mounts: 'arg[*]', handler: 'arg[*]', entry: 'request' },
    'Route.{get,post,put,patch,delete,head,options}': { ...onRoute, method: 'member' },
    'Route.all': onRoute,
  },
});
