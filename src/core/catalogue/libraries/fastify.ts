import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: 'arg[0]', base: 'receiver.base', handler: 'arg[last] | arg[1].handler', entry: 'request' } as const;

const socket = { category: 'websocket', style: 'async', target: 'arg[0]', entry: 'consumer' } as const;

const proxy = {
  category: 'http', style: 'sync', url: 'arg[1].upstream', method: 'arg[1].method', returns: 'hook', entry: 'request', timeout: 'arg[1].timeout', defaultTimeout: 300_000, defaultRetries: 0,
} as const;

const graphql = { direction: 'in', category: 'graphql', style: 'sync', operation: 'process', handler: 'arg[1].resolvers.*.* | arg[1].loaders.*.*', entry: 'request' } as const;

export const fastify = library({
  name: 'fastify', packages: { fastify: '>=2 <6' }, checked: '5.12.8', docs: 'https://fastify.dev/docs/latest/Reference/Routes/',
  types: {
    FastifyInstance: { made: ['default()', 'fastify', 'FastifyInstance.register:callback[0]', 'fastify-plugin#default():callback[0]', 'fastify-plugin#fastifyPlugin:callback[0]', 'FastifyInstance.withTypeProvider'], fluent: true, handedAs: 'server' },
    FastifyReply: { made: ['FastifyInstance.{get,post,put,patch,delete,head,options,all}:callback[1]'], fluent: true },
  },
  // Plugins that @fastify/autoload finds by their folder are called by nobody.
  handed: { fastify: 'FastifyInstance' },
  calls: {
    // Routes of @fastify/websocket are those that say so.
    'FastifyInstance.{get,post,put,patch,delete,head,options}': { ...route, method: 'member', switches: [{ when: 'arg[1].websocket', is: true, then: socket }] },
    'FastifyInstance.all': route,
    'FastifyInstance.route': { ...route, url: 'arg[0].url', method: 'arg[0].method', handler: 'arg[0].handler' },
    'FastifyInstance.register': { url: 'arg[1].prefix', mounts: 'arg[0]', runs: 'arg[0]', runsWhen: 'now', runsWith: { '1': 'arg[1]' }, switches: [{ when: 'arg[0]', is: { from: '@fastify/http-proxy' }, then: proxy }, { when: 'arg[0]', is: { from: 'mercurius' }, then: graphql }] },
    // What mercurius adds.
    'FastifyInstance.graphql.{defineResolvers,defineLoaders}': { ...graphql, handler: 'arg[0].*.*' },
    // What @fastify/reply-from adds.
    'FastifyReply.from': { ...proxy, url: 'arg[0]', method: 'arg[1].method', timeout: 'arg[1].timeout' },
    'FastifyInstance.decorate': { provides: { member: 'arg[0]', value: 'arg[1]' } },
    'FastifyInstance.addHook': { target: 'arg[0]', handler: 'arg[1]', entry: 'request', switches: [{ when: 'arg[0]', is: { oneOf: ['onReady', 'onListen', 'onClose', 'preClose', 'onRoute', 'onRegister'] }, then: { entry: 'startup' } }] },
  },
  typed: { '{FastifyPluginAsync,FastifyPluginCallback,FastifyPluginAsyncTypebox,FastifyPluginAsyncZod,FastifyPlugin}': { entry: 'startup', category: 'route', style: 'sync', parameters: ['FastifyInstance'] } },
});
