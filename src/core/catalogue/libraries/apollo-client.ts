import { library } from '../library';

const operation = { category: 'graphql', style: 'sync', url: 'receiver.base', method: 'POST', payload: 'arg[0].variables', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const hook = { ...operation, url: "'/graphql'", payload: 'arg[1].variables', returns: 'hook' } as const;

export const apolloClient = library({
  name: '@apollo/client', packages: { '@apollo/client': '>=3 <5', 'apollo-client': '>=2 <3', 'apollo-boost': '>=0.4', '@apollo/react-hooks': '>=3', 'apollo-angular': '>=2' }, checked: '4.3.8', docs: 'https://www.apollographql.com/docs/react/api/core/ApolloClient',
  types: {
    HttpLink: { made: ['new HttpLink', 'createHttpLink', 'new BatchHttpLink', 'createUploadLink'], channel: 'made[0].uri' },
    ApolloClient: { made: ['new ApolloClient', 'useApolloClient'], base: 'made[0].uri | made[0].link' },
    Apollo: { extends: ['ApolloClient'] },
  },
  calls: {
    'ApolloClient.{query,mutate,refetchQueries}': operation,
    'ApolloClient.watchQuery': { ...operation, returns: 'observable' },
    'ApolloClient.subscribe': { ...operation, style: 'async', returns: 'observable' },
    '{useQuery,useLazyQuery,useMutation,useSuspenseQuery,useBackgroundQuery}': hook,
    useSubscription: { ...hook, style: 'async' },
  },
});
