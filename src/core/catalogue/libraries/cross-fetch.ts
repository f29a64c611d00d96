import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0]', method: "arg[1].method | arg[0].method | 'GET'", payload: 'arg[1].body',
  timeout: 'arg[1].signal | arg[0].signal', defaultTimeout: 'none', defaultRetries: 0,
} as const;

/** What stands in for the `fetch` of the platform, and takes what that takes. */
export const crossFetch = library({
  name: 'cross-fetch',
  packages: {
    'cross-fetch': '>=3 <5', 'isomorphic-fetch': '>=2 <4', 'whatwg-fetch': '>=3 <4', 'node-fetch-native': '>=1', unfetch: '>=4', 'isomorphic-unfetch': '>=3', '@vercel/fetch': '>=6',
    '@whatwg-node/fetch': '>=0.9', 'electron-fetch': '>=1', '@tauri-apps/plugin-http': '>=2',
  },
  checked: '4.1.0', docs: 'https://github.com/lquixada/cross-fetch#readme',
  calls: {
    'default()': call, fetch: call,
    'new Request': { result: { url: 'arg[0].url | arg[0]', method: 'arg[1].method', signal: 'arg[1].signal' } },
  },
});
