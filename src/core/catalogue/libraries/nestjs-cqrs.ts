import { library } from '../library';

export const nestjsCqrs = library({
  name: '@nestjs/cqrs', packages: { '@nestjs/cqrs': '>=7 <13' }, checked: '12.0.0', docs: 'https://docs.nestjs.com/recipes/cqrs', inProcess: true,
  // The buses stay in the process, but what they carry reaches a handler class.
  calls: {
    'CommandBus.execute': { dispatches: { argument: 'arg[0]', decorators: ['CommandHandler'], method: 'execute', when: 'now' } },
    'QueryBus.execute': { dispatches: { argument: 'arg[0]', decorators: ['QueryHandler'], method: 'execute', when: 'now' } },
    'EventBus.publishAll': { dispatches: { argument: 'arg[0][*]', decorators: ['EventsHandler'], method: 'handle', when: 'later' } },
    'EventBus.publish': { dispatches: { argument: 'arg[0]', decorators: ['EventsHandler'], method: 'handle', when: 'later' } },
  },
  types: { CommandBus: {}, QueryBus: {}, EventBus: {}, EventPublisher: {}, AggregateRoot: {}, UnhandledExceptionBus: {} },
});
