import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1].method | arg[0].method | 'GET'", payload: 'arg[1].body',
  timeout: 'arg[1].timeout | arg[1].signal | arg[0].signal', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const nodeFetch = library({
  name: 'node-fetch',
  packages: {
    'node-fetch': '>=2 <4', 'cross-fetch': '>=3 <5', 'isomorphic-fetch': '>=2 <4', 'whatwg-fetch': '>=3 <4', 'make-fetch-happen': '>=9', 'minipass-fetch': '>=1',
    'node-fetch-native': '>=1', unfetch: '>=4', 'isomorphic-unfetch': '>=3', '@vercel/fetch': '>=6',
  },
  checked: '3.3.2', docs: 'https://github.com/node-fetch/node-fetch#readme',
  calls: { 'default()': call, fetch: call },
});
