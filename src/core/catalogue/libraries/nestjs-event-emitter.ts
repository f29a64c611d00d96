import { library } from '../library';

export const nestjsEventEmitter = library({
  name: '@nestjs/event-emitter', packages: { '@nestjs/event-emitter': '>=1 <13' }, checked: '12.0.1', docs: 'https://docs.nestjs.com/techniques/events', inProcess: true,
  types: { EventEmitter2: {} },
});
