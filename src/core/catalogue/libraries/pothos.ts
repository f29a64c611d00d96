import { library } from '../library';

export const pothos = library({
  name: '@pothos/core', packages: { '@pothos/core': '>=3 <5' }, checked: '4.10.0', docs: 'https://pothos-graphql.dev/docs/guide/schema-builder',
  types: { Builder: { made: ['new default'] }, Fields: { made: ['Builder.{mutationField,queryField,subscriptionField,objectField,mutationFields,queryFields,objectFields}:callback[0]'] } },
  calls: { 'Fields.*': { handler: 'arg[last].resolve', entry: 'request' } },
});
