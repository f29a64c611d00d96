import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0]().url | arg[0]() | arg[0]', base: 'arg[1].baseURL', method: "arg[1].method | 'GET'", payload: 'arg[1].body', timeout: 'arg[1].timeout', defaultTimeout: 'none', defaultRetries: 1, returns: 'hook',
} as const;

const layers = '{,layers/*/}';

/** Composables of Nuxt, which need no import; `$fetch` is that of ofetch. What a plugin provides is called with a `$`. */
export const nuxt = library({
  name: 'nuxt', packages: { 'nuxt/app': '>=3 <5', '#imports': '*', '#app': '*' }, checked: '4.5.2', docs: 'https://nuxt.com/docs/api/composables/use-fetch', globals: ['useFetch', 'useLazyFetch', 'useNuxtApp', 'defineNuxtPlugin'],
  autoImports: [
    { from: `${layers}{,app/,src/}{composables,utils}/{*,*/index}.{ts,js,mts,mjs}`, into: `${layers}{*.vue,{app,src,components,pages,layouts,composables,utils,plugins,middleware,store,stores,modules}/**}` },
    { from: `${layers}server/utils/**/*.{ts,js,mts,mjs}`, into: `${layers}server/**` },
    { from: `${layers}shared/utils/*.{ts,js,mts,mjs}`, into: '**' },
  ],
  types: { NuxtApp: { made: ['useNuxtApp', 'defineNuxtPlugin:callback[0]'] } },
  calls: {
    '{useFetch,useLazyFetch}': call,
    'NuxtApp.provide': { provides: { token: 'plugged ${arg[0]}', value: 'arg[1]' } },
    defineNuxtPlugin: { provides: { token: 'plugged ${arg[0]().provide}', each: 'arg[0]().provide' } },
  },
});
