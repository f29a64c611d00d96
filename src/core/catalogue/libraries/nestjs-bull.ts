import { library } from '../library';

export const nestjsBull = library({
  name: '@nestjs/bull', packages: { '@nestjs/bull': '>=0.1 <13' }, checked: '12.0.0', docs: 'https://docs.nestjs.com/techniques/queues', system: 'bull',
  decorators: {
    Process: {
      direction: 'in', category: 'enqueue', style: 'async', operation: 'process', handler: 'method', entry: 'consumer',
      target: '{class.Processor[0].name}/{arg[0].name} | {class.Processor[0].name}/{arg[0]} | {class.Processor[0]}/{arg[0].name} | {class.Processor[0]}/{arg[0]} | class.Processor[0].name | class.Processor[0]',
    },
    '{OnQueueEvent,OnQueueError,OnQueueActive,OnQueueStalled,OnQueueProgress,OnQueueCompleted,OnQueueFailed,OnQueueDrained}': { handler: 'method', entry: 'consumer' },
    '{OnGlobalQueueError,OnGlobalQueueActive,OnGlobalQueueStalled,OnGlobalQueueProgress,OnGlobalQueueCompleted,OnGlobalQueueFailed,OnGlobalQueueDrained}': { handler: 'method', entry: 'consumer' },
  },
});
