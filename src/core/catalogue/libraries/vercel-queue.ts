import { library } from '../library';

const send = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 300_000, defaultRetries: 3 } as const;

export const vercelQueue = library({
  name: '@vercel/queue', packages: { '@vercel/queue': '>=0.0.1 <1' }, checked: '0.6.0', docs: 'https://vercel.com/docs/queues',
  types: { QueueClient: { made: ['new QueueClient'] }, PollingQueueClient: { made: ['new PollingQueueClient'], extends: ['QueueClient'] } },
  calls: {
    '{send,experimental_sendBatch}': send,
    'QueueClient.{send,experimental_sendBatch}': send,
    'PollingQueueClient.receive': { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[2]', entry: 'consumer' },
    // The topic stands in vercel.json.
    handleCallback: { handler: 'arg[0]', entry: 'consumer' },
    'QueueClient.{handleCallback,handleNodeCallback}': { handler: 'arg[0]', entry: 'consumer' },
  },
});
