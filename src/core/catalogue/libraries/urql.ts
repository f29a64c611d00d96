import { library } from '../library';

const operation = { category: 'graphql', style: 'sync', url: 'receiver.base', method: 'POST', payload: 'arg[1]', returns: 'lazy', cold: true, defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const urql = library({
  name: 'urql', packages: { urql: '>=1 <6', '@urql/core': '>=1 <7' }, checked: '@urql/core 6.0.3', docs: 'https://nearform.com/open-source/urql/docs/api/core/',
  types: { Client: { made: ['createClient', 'new Client', 'useClient'], base: 'made[0].url' } },
  calls: {
    'Client.{query,mutation,executeQuery,executeMutation}': operation,
    'Client.{subscription,executeSubscription}': { ...operation, style: 'async' },
    '{useQuery,useMutation}': { ...operation, url: "'/graphql'", returns: 'hook', cold: false },
  },
});
