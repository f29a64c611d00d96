import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0]', method: "arg[1].method | arg[0].method | 'GET'", payload: 'arg[1].body',
  timeout: 'arg[1].signal | arg[0].signal | arg[1].timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

/** Only version 2 takes `timeout`. */
export const nodeFetch = library({
  name: 'node-fetch', packages: { 'node-fetch': '>=2 <4' }, checked: '3.3.2', docs: 'https://github.com/node-fetch/node-fetch#readme',
  calls: {
    'default()': call, fetch: call,
    'new Request': { result: { url: 'arg[0].url | arg[0]', method: 'arg[1].method', signal: 'arg[1].signal' } },
  },
});
