import { library } from '../library';

const endpoint = 'made[0][chain]';

export const tsRest = library({
  name: '@ts-rest/core', packages: { '@ts-rest/core': '>=3 <4', '@ts-rest/react-query': '>=3 <4' }, checked: '3.52.1', docs: 'https://ts-rest.com/docs/core/fetch',
  types: {
    Contract: { made: ['initContract'] },
    Client: { made: ['initClient'], base: 'made[1].baseUrl' },
    QueryClient: { made: ['{initQueryClient,initTsrReactQuery}'], base: 'made[1].baseUrl' },
  },
  calls: {
    'Contract.{router,query,mutation}': { passes: 'arg[0]' },
    'Client.**': {
      category: 'http', style: 'sync', url: `${endpoint}.path`, base: 'receiver.base', method: `${endpoint}.method`, payload: 'arg[0].body', timeout: 'arg[0].fetchOptions.signal | arg[0].signal', defaultTimeout: 300_000, defaultRetries: 0,
    },
  },
});
