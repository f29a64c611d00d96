import { library } from '../library';

export const inversify = library({
  name: 'inversify', packages: { inversify: '>=5 <9' }, checked: '8.2.3', docs: 'https://inversify.io/docs/api/container/', inProcess: true,
  types: {
    Container: { made: ['new Container'] },
    Bind: { made: ['new {ContainerModule,AsyncContainerModule}:callback[0]'] },
    ModuleOptions: { extends: ['Container'] },
    Binding: { made: ['{Container,ModuleOptions}.{bind,rebind,rebindSync}', 'Bind()', 'Bind.bind'], fluent: true },
  },
  calls: {
    'Binding.{to,toService}': { provides: { token: 'made[0]', value: 'arg[0]' } },
    'Binding.toSelf': { provides: { token: 'made[0]', value: 'made[0]' } },
    'Binding.toConstantValue': { provides: { token: 'made[0]', value: 'arg[0]' } },
    'Binding.{toDynamicValue,toFactory}': { provides: { token: 'made[0]', factory: 'arg[0]' } },
    '{Container,ModuleOptions}.{get,getAsync}': { injects: 'arg[0]' },
  },
});
