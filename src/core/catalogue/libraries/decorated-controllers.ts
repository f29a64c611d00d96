import { library } from '../library';

const BASES = 'class.JsonController[0] | class.Controller[0].path | class.Controller[0] | class.controller[0] | class.Route[0]';
const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0]', base: BASES, handler: 'method', entry: 'request' } as const;
const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;
const named = VERBS.flatMap((verb) => {
  const word = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  const meaning = { ...route, method: verb.toUpperCase() };
  return [[word, meaning] as const, [`http${word}`, meaning] as const];
});
const middleware = { entry: 'request' } as const;

/** Frameworks whose routes are methods of a decorated class. */
export const decoratedControllers = library({
  name: 'routing-controllers',
  packages: { 'routing-controllers': '>=0.7', tsoa: '>=2', '@tsoa/runtime': '>=2', '@overnightjs/core': '>=1', 'inversify-express-utils': '>=5', '@tsed/common': '>=5', '@tsed/schema': '>=6', '@tsed/di': '>=6' },
  checked: 'routing-controllers 0.11.3, @tsoa/runtime 6.6.0, @overnightjs/core 1.7.6, inversify-express-utils 6.5.0, @tsed/schema 8.38.8', docs: 'https://github.com/typestack/routing-controllers#readme',
  calls: { '{createExpressServer,createKoaServer}': { serves: { below: 'arg[0].routePrefix' } }, '{useExpressServer,useKoaServer}': { serves: { below: 'arg[1].routePrefix' } } },
  called: {
    '{ExpressMiddlewareInterface,KoaMiddlewareInterface,MiddlewareInterface,BaseMiddleware}': { methods: ['use', 'handler'], ...middleware },
    ExpressErrorMiddlewareInterface: { methods: ['error'], ...middleware }, InterceptorInterface: { methods: ['intercept'], ...middleware },
  },
  decorators: {
    ...Object.fromEntries(named), '{All,all}': route,
    Method: { ...route, url: 'arg[1]', method: 'arg[0]' }, httpMethod: { ...route, url: 'arg[1]', method: 'arg[0]' },
  },
});
