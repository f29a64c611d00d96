import { library } from '../library';

const resolver = { direction: 'in', category: 'graphql', style: 'sync', operation: 'process', handler: 'method', entry: 'request', target: 'arg[0].name | arg[1].name | member' } as const;

export const nestjsGraphql = library({
  name: '@nestjs/graphql', packages: { '@nestjs/graphql': '>=7 <15', 'type-graphql': '>=1 <3' }, checked: '14.0.3', docs: 'https://docs.nestjs.com/graphql/resolvers',
  decorators: { '{Query,Mutation,ResolveField,ResolveReference,FieldResolver}': resolver, Subscription: { ...resolver, style: 'async' } },
});
