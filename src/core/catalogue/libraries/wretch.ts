import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0] | sibling.url[0] | made[0]', base: 'made[0]', payload: 'sibling.post[0] | sibling.json[0]', returns: 'lazy', timeout: 'sibling.setTimeout[0]', defaultTimeout: 300_000, defaultRetries: 0,
} as const;

export const wretch = library({
  name: 'wretch', packages: { wretch: '>=1 <4' }, checked: '3.0.9', docs: 'https://elbywan.github.io/wretch/',
  types: { Wretch: { made: ['default()', 'wretch'], fluent: true } },
  calls: {
    'Wretch.{get,delete,head,opts}': { ...call, method: 'member' },
    'Wretch.{post,put,patch}': { ...call, url: 'arg[1] | sibling.url[0] | made[0]', method: 'member', payload: 'arg[0]' },
  },
});
