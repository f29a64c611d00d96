import { library } from '../library';

export const syncFetch = library({
  name: 'sync-fetch', packages: { 'sync-fetch': '>=0.3 <1' }, checked: '0.7.1', docs: 'https://github.com/larsgw/sync-fetch#readme',
  calls: {
    'default()': { category: 'http', style: 'sync', url: 'arg[0].url | arg[0]', method: "arg[1].method | arg[0].method | 'GET'", payload: 'arg[1].body', returns: 'value', blocking: true, timeout: 'arg[1].timeout', defaultTimeout: 'none', defaultRetries: 0 },
    'new Request': { result: { url: 'arg[0].url | arg[0]', method: 'arg[1].method' } },
  },
});
