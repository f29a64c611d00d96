import { library } from '../library';

const request = { category: 'graphql', style: 'sync', url: 'receiver.base', method: 'POST', payload: 'arg[1] | arg[0].variables', timeout: 'arg[0].signal', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const graphqlRequest = library({
  name: 'graphql-request', packages: { 'graphql-request': '>=3 <8' }, checked: '7.4.0', docs: 'https://github.com/graffle-js/graffle/tree/graphql-request',
  types: { GraphQLClient: { made: ['new GraphQLClient'], base: 'made[0]' } },
  calls: {
    '{request,rawRequest,batchRequests,default()}': { ...request, url: 'arg[0].url | arg[0]', payload: 'arg[2] | arg[0].variables' },
    'GraphQLClient.{request,rawRequest,batchRequests}': request,
  },
});
