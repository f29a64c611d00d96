import { library } from '../library';

export const nexus = library({
  name: 'nexus', packages: { nexus: '>=1 <2' }, checked: '1.3.0', docs: 'https://nexusjs.org/docs/api/mutation-field',
  calls: { '{mutationField,queryField}': { target: 'arg[0]', handler: 'arg[1].resolve', entry: 'request' } },
});
