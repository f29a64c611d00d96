import { library } from '../library';

export const nestjsBullmq = library({
  name: '@nestjs/bullmq', packages: { '@nestjs/bullmq': '>=1 <13' }, checked: '12.0.0', docs: 'https://docs.nestjs.com/techniques/queues', system: 'bullmq',
  decorators: {
    Processor: {
      direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].name | arg[0]', handler: 'class.process', entry: 'consumer',
    },
    '{OnWorkerEvent,OnQueueEvent}': { handler: 'method', entry: 'consumer' },
  },
});
