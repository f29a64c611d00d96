import { library } from '../library';

const server = { direction: 'in', category: 'graphql', style: 'sync', operation: 'process', entry: 'request' } as const;
const schema = { ...server, handler: 'arg[0].resolvers.*.* | arg[0].resolvers[*].*.* | arg[0].resolvers.*.*.subscribe | arg[0].resolvers.*.*.resolve' } as const;

export const graphqlServer = library({
  name: '@apollo/server',
  packages: {
    '@apollo/server': '>=4 <6', 'apollo-server': '>=2 <4', 'apollo-server-express': '>=2 <4', '@graphql-tools/schema': '>=7', 'graphql-tools': '>=4', 'graphql-yoga': '>=2 <6', mercurius: '>=8', '@graphql-tools/merge': '>=6', graphql: '>=14 <18', '@apollo/subgraph': '>=0.1', 'graphql-http': '>=1', 'express-graphql': '>=0.6', '@graphql-yoga/nestjs': '>=1',
  },
  checked: '5.5.1', docs: 'https://www.apollographql.com/docs/apollo-server/data/resolvers',
  calls: { 'new ApolloServer': schema, '{makeExecutableSchema,createSchema}': schema,
    buildSubgraphSchema: { ...schema, handler: `${schema.handler} | arg[0][*].resolvers.*.*` },
    '{createHandler,graphqlHTTP}': { ...server, handler: 'arg[0].rootValue.*' },
    mergeResolvers: { passes: 'arg[0]' },
    // Only those at the root are asked for; what resolves the fields of others runs for the same requests.
    'new GraphQLObjectType': {
      direction: 'in', target: 'arg[0].name', handler: 'arg[0].fields.*.resolve | arg[0].fields().*.resolve', entry: 'request',
      switches: [{ when: 'arg[0].name', is: { oneOf: ['Query', 'Mutation', 'Subscription'] }, then: server }],
    },
  },
});
