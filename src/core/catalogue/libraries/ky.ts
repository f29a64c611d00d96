import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0]', base: '{arg[1].baseUrl}/{arg[1].prefix} | arg[1].baseUrl | arg[1].prefix | arg[1].prefixUrl | receiver.base', payload: 'arg[1].json | arg[1].body',
  timeout: 'arg[1].totalTimeout | arg[1].timeout | receiver.timeout', defaultTimeout: 10_000, retries: 'arg[1].retry.limit | arg[1].retry', defaultRetries: 2,
} as const;

export const ky = library({
  name: 'ky', packages: { ky: '>=0.20 <3', 'ky-universal': '>=0.8 <1' }, checked: '2.1.0', docs: 'https://github.com/sindresorhus/ky#readme',
  types: {
    KyInstance: {
      made: ['KyInstance.create', 'KyInstance.extend'], values: ['default'],
      base: '{made[0].baseUrl}/{made[0].prefix} | made[0].baseUrl | made[0].prefix | made[0].prefixUrl | made[0]().prefix | made[0]().prefixUrl | made.receiver.base',
      timeout: 'made[0].totalTimeout | made[0].timeout | made.receiver.timeout',
    },
  },
  calls: {
    'KyInstance()': { ...call, method: "arg[1].method | 'GET'" },
    'KyInstance.{get,post,put,patch,head,delete,query}': { ...call, method: 'member' },
  },
});
