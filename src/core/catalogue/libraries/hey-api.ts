import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url', base: 'arg[0].baseUrl | arg[0].baseURL | receiver.base', payload: 'arg[0].body', timeout: 'arg[0].signal | arg[0].timeout | receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0,
} as const;

export const heyApi = library({
  name: '@hey-api/client-fetch', packages: { '@hey-api/client-fetch': '>=0.1 <1', '@hey-api/client-axios': '>=0.1 <1', '@hey-api/client-next': '>=0.1 <1', '@hey-api/client-nuxt': '>=0.1 <1' }, checked: '0.13.1',
  copied: ['createClient', 'createConfig'], docs: 'https://heyapi.dev/openapi-ts/clients/fetch',
  types: { Client: { made: ['createClient'], base: 'sibling.setConfig[0].baseUrl | made[0].baseUrl | made[0].baseURL', timeout: 'made[0].timeout' } },
  calls: {
    createConfig: { passes: 'arg[0]' },
    'Client.{get,post,put,patch,delete,head,options,trace}': { ...call, method: 'member' },
    'Client.request': { ...call, method: 'arg[0].method' },
    'Client.{buildUrl,getConfig,setConfig}': {},
  },
});
