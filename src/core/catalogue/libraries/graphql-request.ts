import { library } from '../library';

const request = { category: 'graphql', style: 'sync', url: 'receiver.base', method: 'POST', payload: 'arg[1]', timeout: 'receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const options = { payload: 'arg[0].variables', timeout: 'arg[0].signal | receiver.timeout' } as const;
// The document may stand among options.
const described = [{ when: 'arg[0].document', is: 'present', then: options }, { when: 'arg[0].query', is: 'present', then: options }, { when: 'arg[0].documents', is: 'present', then: options }] as const;

export const graphqlRequest = library({
  name: 'graphql-request', packages: { 'graphql-request': '>=3 <8' }, checked: '7.4.0', docs: 'https://github.com/graffle-js/graffle/tree/graphql-request',
  types: { GraphQLClient: { made: ['new GraphQLClient'], fluent: true, base: 'sibling.setEndpoint[0] | made[0]', timeout: 'made[1].signal' } },
  calls: {
    '{request,rawRequest,batchRequests,default()}': { ...request, url: 'arg[0].url | arg[0]', payload: 'arg[2] | arg[0].variables', timeout: 'arg[0].signal' },
    'GraphQLClient.{request,rawRequest,batchRequests}': { ...request, switches: described },
  },
});
