import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0] | receiver.base', method: "arg[1].method | arg[0].method | 'GET'", payload: 'arg[1].body',
  timeout: 'arg[1].timeout | arg[1].signal | arg[0].signal | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const makeFetchHappen = library({
  name: 'make-fetch-happen', packages: { 'make-fetch-happen': '>=9', 'minipass-fetch': '>=1' },
  checked: '16.0.1, minipass-fetch 6.0.1', docs: 'https://github.com/npm/make-fetch-happen#readme',
  types: { Fetch: { made: ['defaults', 'Fetch.defaults'], base: 'made[0][url] | made.receiver.base', timeout: 'made[1].timeout | made[0].timeout | made.receiver.timeout' } },
  calls: {
    'default()': call, 'Fetch()': call,
    'new Request': { result: { url: 'arg[0].url | arg[0]', method: 'arg[1].method', signal: 'arg[1].signal' } },
  },
});
