import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;

export const h3 = library({
  name: 'h3', packages: { h3: '>=1 <3', nitropack: '>=2 <4', nuxt: '>=3 <5' }, checked: '2.0.8', docs: 'https://nitro.build/guide/routing', globals: ['defineEventHandler', 'eventHandler', 'defineTask', 'defineNitroPlugin'],
  types: { H3Event: { made: ['{defineEventHandler,eventHandler,defineCachedEventHandler}:callback[0]'], holds: { 'context.cloudflare.env': 'Cloudflare.Env | Env | Wrangler.Env' } } },
  calls: { '{defineEventHandler,eventHandler,defineCachedEventHandler}': { handler: 'arg[0] | arg[0].handler', entry: 'request' },
    defineTask: { target: 'arg[0].meta.name', handler: 'arg[0].run', entry: 'schedule' },
    defineNitroPlugin: { handler: 'arg[0]', entry: 'startup' },
  },
  files: [{ ...request, glob: 'server/{api,routes}/**/*.{ts,js,mjs}', exports: ['default'] }],
});
