import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0]', base: 'arg[1].baseURL | receiver.base', method: "arg[1].method | 'GET'", payload: 'arg[1].body',
  timeout: 'arg[1].timeout | arg[1].signal | receiver.timeout', defaultTimeout: 'none', retries: 'arg[1].retry', defaultRetries: 1,
} as const;

export const ofetch = library({
  name: 'ofetch', packages: { ofetch: '>=1 <2' }, checked: '1.5.1', docs: 'https://github.com/unjs/ofetch#readme', globals: ['$fetch'],
  types: {
    $Fetch: {
      made: ['createFetch', '$Fetch.create'], values: ['ofetch', '$fetch'], 
      base: 'made[0].baseURL | made[0].defaults.baseURL | made.receiver.base', timeout: 'made[0].timeout | made[0].defaults.timeout | made.receiver.timeout',
    },
  },
  calls: { '$Fetch()': call, '$Fetch.{raw,native}': call },
});
