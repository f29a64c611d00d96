import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0].uri | arg[0]', base: 'arg[0].baseUrl | arg[1].baseUrl | receiver.base', payload: 'arg[0].body | arg[1].body | arg[0].json | arg[1].json',
  callback: 'arg[last]', timeout: 'arg[0].timeout | arg[1].timeout | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const request = library({
  name: 'request',
  packages: { request: '>=2 <3', 'request-promise': '>=4 <5', 'request-promise-native': '>=1 <2', 'request-promise-any': '>=1 <2', '@cypress/request': '>=2 <4', 'postman-request': '>=2' },
  checked: '2.88.2, @types/request 2.48.13', docs: 'https://github.com/request/request#readme',
  types: { RequestAPI: { made: ['RequestAPI.defaults'], values: ['default'], base: 'made[0].baseUrl | made.receiver.base', timeout: 'made[0].timeout | made.receiver.timeout' } },
  calls: {
    'RequestAPI()': { ...call, method: "arg[0].method | arg[1].method | 'GET'" },
    'RequestAPI.{get,post,put,patch,head,options,delete}': { ...call, method: 'member' },
    'RequestAPI.del': { ...call, method: 'DELETE' },
  },
});
