import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0]', base: 'receiver.base', handler: 'arg[1]', entry: 'request' } as const;

export const elysia = library({
  name: 'elysia', packages: { elysia: '>=0.6 <2' }, checked: '1.4.30', docs: 'https://elysiajs.com/essential/route.html',
  types: { Elysia: { made: ['new Elysia', 'new default', 'Elysia.{group,guard}:callback[0]'], base: 'made[0].prefix', fluent: true } },
  calls: {
    'Elysia.{get,post,put,patch,delete,head,options,connect}': { ...route, method: 'member' },
    'Elysia.all': route,
    'Elysia.route': { ...route, url: 'arg[1]', method: 'arg[0]', handler: 'arg[2]' },
    'Elysia.group': { url: 'arg[0]', mounts: 'arg[last]', runs: 'arg[last]', runsWhen: 'now' },
    'Elysia.use': { mounts: 'arg[0]' },
    'Elysia.{onRequest,onParse,onTransform,onBeforeHandle,onAfterHandle,onAfterResponse,mapResponse,onError,derive,mapDerive,resolve,mapResolve}': { handler: 'arg[last]', entry: 'request' },
    'Elysia.{onStart,onStop}': { handler: 'arg[0]', entry: 'startup' },
    'Elysia.ws': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1].message', entry: 'consumer' },
  },
});
