import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const withoutBody = { ...call, base: 'arg[1].baseURL | receiver.base' } as const;
const withBody = { ...call, base: 'arg[2].baseURL | receiver.base', payload: 'arg[1]' } as const;
const configured = {
  ...call, url: 'arg[0].url | arg[0]', base: 'arg[0].baseURL | arg[1].baseURL | receiver.base', method: "arg[0].method | arg[1].method | 'GET'", payload: 'arg[0].data | arg[1].data',
} as const;

export const redaxios = library({
  name: 'redaxios', packages: { redaxios: '>=0.4 <1' }, checked: '0.5.1', docs: 'https://github.com/developit/redaxios#readme',
  types: { Redaxios: { made: ['Redaxios.create'], values: ['default'], base: 'made[0].baseURL | made.receiver.base' } },
  calls: {
    '{Redaxios(),Redaxios.request}': configured,
    'Redaxios.{get,delete,head,options}': { ...withoutBody, method: 'member' },
    'Redaxios.{post,put,patch}': { ...withBody, method: 'member' },
    'Redaxios.all': { passes: 'arg[0]' },
  },
});
