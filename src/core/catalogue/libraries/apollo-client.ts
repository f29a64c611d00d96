import { library } from '../library';

const operation = { category: 'graphql', style: 'sync', url: 'receiver.base', method: 'POST', payload: 'arg[0].variables', timeout: 'arg[0].context.fetchOptions.signal', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const hook = { ...operation, url: "'/graphql'", payload: 'arg[1].variables', timeout: 'arg[1].context.fetchOptions.signal', returns: 'hook' } as const;
const observed = { ...operation, returns: 'observable' } as const;

export const apolloClient = library({
  name: '@apollo/client', packages: { '@apollo/client': '>=3 <5', 'apollo-client': '>=2 <3', 'apollo-boost': '>=0.4', '@apollo/react-hooks': '>=3', 'apollo-angular': '>=2', 'apollo-link-http': '>=1', 'apollo-upload-client': '>=10', '@vue/apollo-composable': '>=4', '@apollo/experimental-nextjs-app-support': '>=0.4' },
  checked: '4.3.8, apollo-angular 14.1.0', docs: 'https://www.apollographql.com/docs/react/api/core/ApolloClient',
  types: {
    HttpLink: { made: ['new {HttpLink,BatchHttpLink,BaseHttpLink}', '{createHttpLink,createUploadLink}'], channel: "made[0].uri | '/graphql'" },
    SocketLink: { made: ['new {WebSocketLink,GraphQLWsLink}'], channel: 'made[0].uri | made[0]', base: 'made[0].uri | made[0]' },
    // Links that only pass on.
    Link: { made: ['{setContext,onError,createPersistedQueryLink}', 'new {ApolloLink,ErrorLink,RetryLink,SetContextLink,PersistedQueryLink,ClientAwarenessLink,RemoveTypenameFromVariablesLink}'] },
    Links: { made: ['{from,ApolloLink.from}'], channel: 'made[0][*]', base: 'made[0][*][base]' },
    Pair: { made: ['{concat,ApolloLink.concat}'], channel: 'made[1]' },
    // The first branch is for subscriptions.
    Branches: { made: ['{split,ApolloLink.split}'], channel: 'made[2] | made[1]', base: 'made[1]' },
    Before: { made: ['{Link,Before}.concat'], channel: 'made[0]', base: 'made[0][base]' },
    ApolloClient: { made: ['new {ApolloClient,default}', 'useApolloClient'], base: 'made[0].uri | made[0].link', channel: 'made[0].link[base] | made[0].uri | made[0].link' },
    ObservableQuery: { made: ['ApolloClient.watchQuery'], base: 'made.receiver.base' },
    Apollo: { extends: ['ApolloClient'] },
  },
  calls: {
    'ApolloClient.{query,mutate,refetchQueries}': operation,
    'ApolloClient.watchQuery': observed,
    'ApolloClient.subscribe': { ...observed, style: 'async', url: 'receiver.channel' },
    'ObservableQuery.{refetch,fetchMore}': operation,
    'Apollo.{query,mutate}': { ...observed, cold: true },
    '{useQuery,useLazyQuery,useMutation,useSuspenseQuery,useBackgroundQuery,useLoadableQuery}': hook,
    useSubscription: { ...hook, style: 'async' },
  },
});
