import { library } from '../library';

export const awilix = library({
  name: 'awilix', packages: { awilix: '>=3 <14', '@fastify/awilix': '>=3 <9' }, checked: '12.0.5', docs: 'https://github.com/jeffijoe/awilix#api', inProcess: true,
  types: {
    Container: { values: ['diContainer', 'diContainerClassic', 'diContainerProxy'], made: ['createContainer', 'Container.createScope'], stores: ['cradle'] },
    Resolver: { made: ['{asClass,asFunction,asValue}'], fluent: true, resolver: true },
  },
  calls: {
    'Container.register': { provides: { token: 'cradle {arg[0]}', each: 'arg[0]', value: 'arg[1]' } },
    'Container.resolve': { injects: 'cradle {arg[0]}' },
  },
});
