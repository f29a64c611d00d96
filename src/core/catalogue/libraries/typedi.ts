import { library } from '../library';

export const typedi = library({
  name: 'typedi', packages: { typedi: '>=0.8 <1' }, checked: '0.10.0', docs: 'https://docs.typestack.community/typedi', inProcess: true,
  types: { Container: { values: ['Container', 'default'] } },
  calls: {
    'Container.set': { provides: { token: 'arg[0].id | arg[0]', value: 'arg[0].type | arg[0].value | arg[1]', factory: 'arg[0].factory' } },
    'Container.get': { injects: 'arg[0]' },
  },
});
