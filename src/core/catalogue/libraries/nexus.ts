import { library } from '../library';

const field = { target: 'arg[0]', handler: 'arg[last].resolve | arg[last].subscribe', entry: 'request' } as const;

export const nexus = library({
  name: 'nexus', packages: { nexus: '>=1 <2' }, checked: '1.3.0', docs: 'https://nexusjs.org/docs/api/mutation-field',
  types: { Fields: { made: ['{objectType,interfaceType,extendType,queryType,mutationType,subscriptionType}:definition[0]'], fluent: true } },
  calls: { '{mutationField,queryField,subscriptionField}': field, 'Fields.**': field },
});
