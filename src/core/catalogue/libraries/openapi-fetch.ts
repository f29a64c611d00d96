import { library } from '../library';

export const openapiFetch = library({
  name: 'openapi-fetch', packages: { 'openapi-fetch': '>=0.6 <1' }, checked: '0.17.0', docs: 'https://openapi-ts.dev/openapi-fetch/',
  types: { Client: { made: ['default()', 'createClient'], base: 'made[0].baseUrl' } },
  calls: {
    'Client.{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}': {
      category: 'http', style: 'sync', url: 'arg[0]', base: 'arg[1].baseUrl | receiver.base', method: 'member', payload: 'arg[1].body', timeout: 'arg[1].signal', defaultTimeout: 300_000, defaultRetries: 0,
    },
  },
});
