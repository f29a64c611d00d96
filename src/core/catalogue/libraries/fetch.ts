import { library } from '../library';

export const fetch = library({
  name: 'fetch', packages: { global: '*' }, checked: 'node 24, undici 8.12.4', docs: 'https://developer.mozilla.org/docs/Web/API/Window/fetch',
  globals: ['fetch'],
  calls: {
    fetch: {
      category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1].method | arg[0].method | 'GET'", payload: 'arg[1].body',
      timeout: 'arg[1].signal | arg[0].signal', defaultTimeout: 300_000, defaultRetries: 0,
    },
  },
});
