import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0] | receiver.base', method: "arg[1].method | arg[0].method | 'GET'", payload: 'arg[1].body',
  timeout: 'arg[1].timeout | arg[1].signal | arg[0].signal | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const nodeFetch = library({
  name: 'node-fetch',
  packages: {
    'node-fetch': '>=2 <4', 'cross-fetch': '>=3 <5', 'isomorphic-fetch': '>=2 <4', 'whatwg-fetch': '>=3 <4', 'make-fetch-happen': '>=9', 'minipass-fetch': '>=1',
    'node-fetch-native': '>=1', unfetch: '>=4', 'isomorphic-unfetch': '>=3', '@vercel/fetch': '>=6',
  },
  checked: '3.3.2, cross-fetch 4.1.0, make-fetch-happen 16.0.1, minipass-fetch 6.0.1', docs: 'https://github.com/node-fetch/node-fetch#readme',
  types: { Fetch: { made: ['defaults', 'Fetch.defaults'], base: 'made[0][url] | made.receiver.base', timeout: 'made[1].timeout | made[0].timeout | made.receiver.timeout' } },
  calls: {
    'default()': call, fetch: call, 'Fetch()': call,
    'new Request': { result: { url: 'arg[0].url | arg[0]', method: 'arg[1].method', signal: 'arg[1].signal' } },
  },
});
