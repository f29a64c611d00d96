import { library } from '../library';

// Each request that comes is answered by requests to the services behind.
const forward = { category: 'graphql', style: 'sync', method: 'POST', returns: 'hook', entry: 'request', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const apolloGateway = library({
  name: '@apollo/gateway', packages: { '@apollo/gateway': '>=0.10 <3' }, checked: '2.14.4', docs: 'https://www.apollographql.com/docs/apollo-server/using-federation/api/apollo-gateway',
  calls: {
    'new IntrospectAndCompose': { ...forward, url: 'arg[0].subgraphs[*].url' },
    'new ApolloGateway': { switches: [{ when: 'arg[0].serviceList', is: 'present', then: { ...forward, url: 'arg[0].serviceList[*].url' } }] },
  },
});
