import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { mergeResolvers } from '@graphql-tools/merge';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import fastify from 'fastify';
import mercurius from 'mercurius';

const load = async (id: string) => (await fetch(`http://store/orders/${id}`)).json();
//                                        ^^^^^ out http sync GET store/orders/${id}

export const apollo = new ApolloServer({
//                    ^^^ in graphql sync ?
  typeDefs: 'type Query { order(id: ID): String }',
  resolvers: { Query: { order: (_: unknown, { id }: { id: string }) => load(id) }, Mutation: { add: () => fetch('http://store/add', { method: 'POST' }) } },
//                                                                                                        ^^^^^ out http sync POST store/add
// < entry request Mutation.add
// < entry request Query.order
});

export const listed = new ApolloServer({ typeDefs: '', resolvers: [{ Query: { listed: () => fetch('http://store/listed') } }] });
//                    ^^^ in graphql sync ?
//                                                                                          ^^^^^ out http sync GET store/listed
// < entry request Query.listed

const queries = { Query: { merged: () => fetch('http://store/merged') } };
//                                       ^^^^^ out http sync GET store/merged
// < entry request Query.merged
export const schema = makeExecutableSchema({ typeDefs: '', resolvers: mergeResolvers([queries, { Order: { price: () => fetch('http://prices/order') } }]) });
//                    ^^^^^^^^^^^^^^^^^^^^ in graphql sync ?
//                                                                                                                     ^^^^^ out http sync GET prices/order
// < entry request Order.price

export const yoga = createYoga({
  schema: createSchema({
//        ^^^^^^^^^^^^ in graphql sync ?
    typeDefs: '', resolvers: { Query: { yoga: () => fetch('http://store/yoga') }, Subscription: { added: { subscribe: () => fetch('http://store/added') } } },
//                                                  ^^^^^ out http sync GET store/yoga
//                                                                                                                          ^^^^^ out http sync GET store/added
// < entry request Query.yoga
// < entry request Subscription.added
  }),
});

const app = fastify();
void app.register(mercurius, { schema: 'type Query { one: String }', resolvers: { Query: { one: () => fetch('http://store/one') } } });
//       ^^^^^^^^ in graphql sync ?
//                                                                                                    ^^^^^ out http sync GET store/one
// < entry request Query.one

const query = new GraphQLObjectType({
//            ^^^ in graphql sync Query
  name: 'Query', fields: { coded: { type: GraphQLString, resolve: () => fetch('http://store/coded') } },
//                                                                      ^^^^^ out http sync GET store/coded
// < entry request Query
});
export const coded = new GraphQLSchema({ query, mutation: new GraphQLObjectType({ name: 'Mutation', fields: () => ({ save: { type: GraphQLString, resolve: () => fetch('http://store/save') } }) }) });
//                                                        ^^^ in graphql sync Mutation
//                                                                                                                                                               ^^^^^ out http sync GET store/save
// < entry request Mutation

export const order = new GraphQLObjectType({ name: 'Order', fields: { price: { type: GraphQLString, resolve: () => fetch('http://prices/typed') } } });
//                                                                                                                 ^^^^^ out http sync GET prices/typed
// < entry request Order
export const counts = new GraphQLObjectType({ name: 'Counts', fields: { all: { type: GraphQLString } } });
