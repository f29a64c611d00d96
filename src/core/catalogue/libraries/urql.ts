import { library } from '../library';

const operation = { category: 'graphql', style: 'sync', url: 'receiver.base', method: 'POST', payload: 'arg[1]', returns: 'lazy', cold: true, timeout: 'arg[2].fetchOptions.signal | receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const urql = library({
  name: 'urql', packages: { urql: '>=1 <6', '@urql/core': '>=1 <7', '@urql/vue': '>=1', '@urql/preact': '>=3', '@urql/svelte': '>=3', '@urql/solid': '>=0.1', '@urql/next': '>=1' }, checked: '5.0.4, @urql/core 6.0.3', docs: 'https://nearform.com/open-source/urql/docs/api/core/',
  types: { Client: { made: ['createClient', 'new Client', 'useClient', 'useClientHandle', 'getContextClient'], base: 'made[0].url', timeout: 'made[0].fetchOptions.signal' } },
  calls: {
    'Client.{query,mutation,executeQuery,executeMutation}': operation,
    'Client.{subscription,executeSubscription}': { ...operation, style: 'async' },
    '{useQuery,useMutation,queryStore,mutationStore}': { ...operation, url: "'/graphql'", returns: 'hook', cold: false },
    '{useSubscription,subscriptionStore}': { ...operation, url: "'/graphql'", style: 'async', returns: 'hook', cold: false },
  },
});
