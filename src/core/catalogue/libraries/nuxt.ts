import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0]().url | arg[0]() | arg[0]', base: 'arg[1].baseURL', method: "arg[1].method | 'GET'", payload: 'arg[1].body', timeout: 'arg[1].timeout', defaultTimeout: 'none', defaultRetries: 1, returns: 'hook',
} as const;

/** Composables of Nuxt, which need no import; `$fetch` is that of ofetch. */
export const nuxt = library({
  name: 'nuxt', packages: { 'nuxt/app': '>=3 <5', '#imports': '*', '#app': '*' }, checked: '4.5.2', docs: 'https://nuxt.com/docs/api/composables/use-fetch', globals: ['useFetch', 'useLazyFetch'],
  calls: { '{useFetch,useLazyFetch}': call },
});
