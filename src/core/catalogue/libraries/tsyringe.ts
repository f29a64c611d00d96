import { library } from '../library';

export const tsyringe = library({
  name: 'tsyringe', packages: { tsyringe: '>=3 <5' }, checked: '4.10.0', docs: 'https://github.com/microsoft/tsyringe#readme', inProcess: true,
  types: { Container: { made: ['Container.createChildContainer'], values: ['container'] }, DependencyContainer: { extends: ['Container'] } },
  calls: {
    'Container.register': { provides: { token: 'arg[0]', value: 'arg[1].useClass | arg[1].useValue | arg[1].useToken', factory: 'arg[1].useFactory' } },
    'Container.{registerSingleton,registerType,registerInstance}': { provides: { token: 'arg[0]', value: 'arg[1]' } },
    'Container.resolve': { injects: 'arg[0]' },
  },
});
