import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0] | arg[2].url', base: 'arg[1].prefixUrl | arg[0].prefixUrl | receiver.base', payload: 'arg[1].json | arg[1].body | arg[1].form',
  timeout: 'arg[1].timeout.request | arg[1].timeout | arg[0].timeout.request | arg[1].signal | receiver.timeout', defaultTimeout: 'none', retries: 'arg[1].retry.limit | arg[1].retry', defaultRetries: 2,
} as const;
const stream = { ...call, style: 'async', returns: 'value' } as const;

export const got = library({
  name: 'got', packages: { got: '>=10 <17' }, checked: '16.1.0', docs: 'https://github.com/sindresorhus/got#readme',
  types: {
    Got: {
      made: ['Got.extend'], values: ['default', 'got'], 
      base: 'made[last].prefixUrl | made[last][base] | made[0].prefixUrl | made[0][base] | made.receiver.base',
      timeout: 'made[last].timeout.request | made[last].timeout | made[last][timeout] | made[0].timeout.request | made[0].timeout | made[0][timeout] | made.receiver.timeout',
    },
  },
  calls: {
    'new Options': { result: { url: 'arg[0].url | arg[0]', method: 'arg[1].method | arg[0].method', prefixUrl: 'arg[0].prefixUrl' } },
    'Got()': { ...call, method: "arg[1].method | arg[0].method | arg[2].method | 'GET'" },
    'Got.{get,post,put,patch,head,delete,query}': { ...call, method: 'member' },
    'Got.stream': { ...stream, method: "arg[1].method | 'GET'" },
    'Got.stream.{get,post,put,patch,head,delete,query}': { ...stream, method: 'member' },
    'Got.paginate': { ...call, method: 'GET' },
    'Got.paginate.{each,all}': { ...call, method: 'GET' },
  },
});
