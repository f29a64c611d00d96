import { reaches } from '../rows';

const create = "import { create } from './orders';";
const place = 'request: place > create > axios.post';

describe('Entry points: GraphQL and tRPC', () => {
  reaches('a map of resolvers', 'request: Mutation.place > create > axios.post', `import { ApolloServer } from '@apollo/server'; ${create} const resolvers = { Mutation: { place: async () => { await create(); } } }; new ApolloServer({ typeDefs: '', resolvers });`);
  reaches('maps of resolvers in a list, over files', 'request: Mutation.place > create > axios.post', `
    import { ApolloServer } from 'apollo-server'; import { orders } from './resolvers'; new ApolloServer({ typeDefs: '', resolvers: [orders] });
    // file: src/resolvers.ts
    import { create } from './orders';
    export const orders = { Mutation: { async place() { await create(); } } };
  `);
  reaches('maps of resolvers merged by spreading', 'request: Mutation.place > create > axios.post', `
    import { makeExecutableSchema } from '@graphql-tools/schema'; ${create} const orders = { place: async () => { await create(); } }; export const schema = makeExecutableSchema({ typeDefs: '', resolvers: { Query: {}, Mutation: { ...orders } } });
  `);
  reaches('mergeResolvers', 'request: Mutation.place > create > axios.post', `
    import { mergeResolvers } from '@graphql-tools/merge'; import { makeExecutableSchema } from '@graphql-tools/schema'; ${create} const orders = { Mutation: { place: async () => { await create(); } } }; export const schema = makeExecutableSchema({ typeDefs: '', resolvers: mergeResolvers([orders]) });
  `);
  reaches('maps of resolvers that lodash merges, of which two have the same parts', 'request: Mutation.place > create > axios.post', `
    import merge from 'lodash/merge.js'; import { makeExecutableSchema } from '@graphql-tools/schema'; ${create} const orders = { Mutation: { place: async () => { await create(); } } }; const users = { Mutation: { name: () => '' } };
    export const schema = makeExecutableSchema({ typeDefs: '', resolvers: merge(merge({}, orders), users) });
  `);
  reaches('a typed map of resolvers that is never seen to be registered: nothing tells that the type is one of handlers', 'unknown: create', `
    import type { Resolvers } from './generated'; ${create} export const resolvers: Resolvers = { Mutation: { place: async () => { await create(); } } };
    // file: src/generated.ts
    export type Resolvers = { Mutation?: unknown };
  `);
  reaches('a function with the generated type of a resolver, however it is registered', 'request: Mutation.placeOrder > create > axios.post', `
    import type { MutationResolvers } from './generated'; ${create} const placeOrder: MutationResolvers['placeOrder'] = async () => { await create(); return true; }; export default placeOrder;
  `);
  reaches('the generated type of a query that is not nullable', 'request: Query.order > create > axios.post', `
    import type * as types from 'types/graphql'; ${create} export const order: NonNullable<types.QueryResolvers['order']> = async () => { await create(); };
  `);
  reaches('types that are called alike: of a field, of all fields, or declared by hand', 'unknown: create', `
    import type { MutationResolvers, OrderResolvers } from './generated'; ${create} type QueryResolvers = { order: () => Promise<void> };
    export const order: QueryResolvers['order'] = async () => { await create(); };
    export const total: OrderResolvers['total'] = async () => { await create(); };
    export const helper: ReturnType<MutationResolvers['placeOrder']> = async () => { await create(); };
  `);
  reaches('GraphQL Yoga', 'request: Mutation.place > create > axios.post', `import { createSchema, createYoga } from 'graphql-yoga'; ${create} createYoga({ schema: createSchema({ typeDefs: '', resolvers: { Mutation: { place: async () => { await create(); } } } }) });`);
  reaches('fields of GraphQLObjectType', 'request: Mutation > create > axios.post', `import { GraphQLObjectType } from 'graphql'; ${create} export const mutation = new GraphQLObjectType({ name: 'Mutation', fields: { place: { type: null as any, resolve: async () => { await create(); } } } });`);
  reaches('Nest resolver', place, `import { Mutation, Resolver } from '@nestjs/graphql'; ${create} @Resolver() export class Orders { @Mutation(() => Boolean) async place() { await create(); return true; } }`);
  reaches('type-graphql resolver', place, `import { Mutation, Resolver } from 'type-graphql'; ${create} @Resolver() export class Orders { @Mutation(() => Boolean) async place() { await create(); return true; } }`);
  reaches('Pothos field', 'request: place > create > axios.post', `import SchemaBuilder from '@pothos/core'; ${create} const builder = new SchemaBuilder({}); builder.mutationField('place', (t) => t.boolean({ resolve: async () => { await create(); return true; } }));`);
  reaches('Pothos fields of a type', 'request: Order > create > axios.post', `import SchemaBuilder from '@pothos/core'; ${create} const builder = new SchemaBuilder({}); builder.objectType('Order', { fields: (t) => ({ ok: t.boolean({ resolve: async () => { await create(); return true; } }) }) });`);
  reaches('Nexus field', place, `import { mutationField } from 'nexus'; ${create} export const place = mutationField('place', { type: 'Boolean', resolve: async () => { await create(); return true; } });`);
  reaches('tRPC mutation', place, `import { initTRPC } from '@trpc/server'; ${create} const t = initTRPC.create(); export const router = t.router({ place: t.procedure.mutation(async () => { await create(); }) });`);
  reaches('tRPC with input and middleware, over files', place, `
    import { protectedProcedure, router } from './trpc'; ${create} export const orders = router({ place: protectedProcedure.input({} as any).output({} as any).mutation(async ({ input }) => { await create(); }) });
    // file: src/trpc.ts
    import { initTRPC } from '@trpc/server';
    const t = initTRPC.context<{ user: string }>().create({ transformer: undefined });
    const isUser = t.middleware(async ({ next }) => next());
    export const router = t.router;
    export const protectedProcedure = t.procedure.use(isUser);
  `);
  reaches('tRPC procedure in routers of other files', 'request: shop.orders.place > create > axios.post', `
    import { t } from './trpc'; ${create} export const place = t.procedure.mutation(async () => { await create(); });
    // file: src/trpc.ts
    import { initTRPC } from '@trpc/server'; export const t = initTRPC.create();
    // file: src/app.ts
    import { t } from './trpc'; import { orders } from './order-router'; export const app = t.router({ shop: { orders } });
    // file: src/order-router.ts
    import { t } from './trpc'; import { place } from './main'; export const orders = t.router({ place });
  `);
  reaches('tRPC middleware', 'request: isUser > create > axios.post', `import { initTRPC } from '@trpc/server'; ${create} const t = initTRPC.create(); export const isUser = t.middleware(async ({ next }) => { await create(); return next(); });`);
  reaches('tRPC handler by reference', 'request: place > axios.post', `import { initTRPC } from '@trpc/server'; ${create} const t = initTRPC.create(); export const router = t.router({ place: t.procedure.query(create) });`);
  reaches('a plain object with resolve is no resolver', 'unknown: create', `${create} export const option = { resolve: async () => { await create(); } };`);
});
