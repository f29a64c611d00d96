import { library } from '../library';

export const nestjsEventEmitter = library({
  name: '@nestjs/event-emitter', packages: { '@nestjs/event-emitter': '>=1 <13', eventemitter2: '>=5 <7' }, checked: '12.0.1', docs: 'https://docs.nestjs.com/techniques/events', inProcess: true,
  types: { EventEmitter2: { made: ['new EventEmitter2'] } },
  // Nothing leaves the process, but what is emitted reaches the methods that listen.
  calls: {
    'EventEmitter2.emit': { dispatches: { argument: 'arg[0]', decorators: ['OnEvent'], when: 'later' } },
    'EventEmitter2.emitAsync': { dispatches: { argument: 'arg[0]', decorators: ['OnEvent'], when: 'now' } },
  },
});
