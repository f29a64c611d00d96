import { library } from '../library';

const call = { category: 'http', style: 'sync', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const withoutBody = { ...call, url: 'arg[0].url | arg[0]', base: 'arg[1].baseURL | receiver.base', timeout: 'arg[1].timeout | arg[1].signal | receiver.timeout' } as const;
const withBody = { ...call, url: 'arg[0].url | arg[0]', base: 'arg[2].baseURL | receiver.base', payload: 'arg[1]', timeout: 'arg[2].timeout | arg[2].signal | receiver.timeout' } as const;
const configured = {
  ...call, url: 'arg[0].url | arg[0]', base: 'arg[0].baseURL | receiver.base', method: "arg[0].method | 'GET'", payload: 'arg[0].data', timeout: 'arg[0].timeout | arg[0].signal | receiver.timeout',
} as const;

export const xior = library({
  name: 'xior', packages: { xior: '>=0.3 <1' }, checked: '0.8.5', docs: 'https://github.com/suhaotian/xior#readme',
  types: {
    Xior: { made: ['new Xior', 'Xior.create'], values: ['default'], base: 'sibling.defaults.baseURL | made[0].baseURL', timeout: 'sibling.defaults.timeout | made[0].timeout' },
    XiorInstance: { extends: ['Xior'] },
  },
  calls: {
    '{Xior(),Xior.request}': configured,
    'Xior.{get,delete,head,options}': { ...withoutBody, method: 'member' },
    'Xior.{post,put,patch}': { ...withBody, method: 'member' },
  },
});
