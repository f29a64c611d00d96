import { library } from '../library';

export const nestjsCqrs = library({
  name: '@nestjs/cqrs', packages: { '@nestjs/cqrs': '>=7 <13' }, checked: '12.0.0', docs: 'https://docs.nestjs.com/recipes/cqrs', inProcess: true,
  types: { CommandBus: {}, QueryBus: {}, EventBus: {}, EventPublisher: {}, AggregateRoot: {}, UnhandledExceptionBus: {} },
});
