import { library } from '../library';

export const pothos = library({
  name: '@pothos/core', packages: { '@pothos/core': '>=3 <5' }, checked: '4.15.1', docs: 'https://pothos-graphql.dev/docs/guide/schema-builder',
  types: {
    Builder: { made: ['new default'] }, Reference: { made: ['Builder.{objectRef,interfaceRef}'] },
    Fields: { made: ['Builder.{mutationField,queryField,subscriptionField,objectField,mutationFields,queryFields,subscriptionFields,objectFields}:callback[0]', 'Builder.*:fields[0]', 'Reference.implement:fields[0]'] },
  },
  calls: { 'Fields.*': { target: '{made[0]}', handler: 'arg[last].resolve | arg[last].subscribe', entry: 'request' } },
});
