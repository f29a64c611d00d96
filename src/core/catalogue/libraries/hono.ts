import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0]', base: 'receiver.base', handler: 'arg[*]', entry: 'request' } as const;

export const hono = library({
  name: 'hono', packages: { hono: '>=3 <5', '@hono/zod-openapi': '>=0.9' }, checked: '4.13.19', docs: 'https://hono.dev/docs/api/routing',
  types: {
    Hono: { made: ['new Hono', 'new OpenAPIHono'], fluent: true }, OpenAPIHono: { extends: ['Hono'], fluent: true },
    Below: { made: ['Hono.basePath'], extends: ['Hono'], base: 'made[0]', fluent: true },
    Context: { made: ['Hono.{get,post,put,patch,delete,head,options,all,on,use,openapi,onError,notFound}:callback[0]'], holds: { env: '[0].Bindings | Cloudflare.Env | Env | Wrangler.Env' } },
  },
  calls: {
    'Hono.{get,post,put,patch,delete,head,options}': { ...route, method: 'member' },
    'Hono.all': route,
    'Hono.on': { ...route, method: 'arg[0]', url: 'arg[1]' },
    createRoute: { result: { method: 'arg[0].method', path: 'arg[0].path' } },
    'Hono.openapi': { ...route, method: 'arg[0].method', url: 'arg[0].path' },
    'Hono.use': { handler: 'arg[*]', entry: 'request' },
    'Hono.route': { url: 'arg[0]', base: 'receiver.base', mounts: 'arg[1]' },
    'Hono.mount': { url: 'arg[0]', base: 'receiver.base', mounts: 'arg[1]' },
  },
});
