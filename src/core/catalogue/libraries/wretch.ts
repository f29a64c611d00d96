import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'arg[0]', base: 'receiver.base', method: 'member', timeout: 'sibling.setTimeout[0]', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const withBody = { ...call, url: 'arg[1]', payload: 'arg[0] | sibling.json[0] | sibling.body[0]' } as const;

export const wretch = library({
  name: 'wretch', packages: { wretch: '>=1 <4' }, checked: '3.0.9', docs: 'https://elbywan.github.io/wretch/',
  types: { Wretch: { made: ['default()', 'wretch', 'Wretch.url'], fluent: true, base: '{made.receiver.base}{made[0]} | made[0]' } },
  calls: {
    'Wretch.{get,delete,head}': call,
    'Wretch.opts': { ...call, method: 'OPTIONS' },
    'Wretch.{post,put,patch}': withBody,
    'Wretch.fetch': { ...withBody, method: "arg[0] | 'GET'", payload: 'arg[2]' },
  },
});
