import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].url | arg[0].urlGroup | arg[0].topic', payload: 'arg[0].body', retries: 'arg[0].retries', defaultTimeout: 300_000 } as const;

export const upstashQstash = library({
  name: '@upstash/qstash', packages: { '@upstash/qstash': '>=2 <3' }, checked: '2.12.0', docs: 'https://upstash.com/docs/qstash/sdks/ts/overview', system: 'qstash',
  types: { Client: { made: ['new Client'] }, Queue: { made: ['Client.queue'], channel: 'made[0].queueName' } },
  calls: {
    'Client.{publish,publishJSON}': send,
    'Client.{batch,batchJSON}': { ...send, target: 'arg[0][*].url', payload: 'arg[0][*].body' },
    'Queue.{enqueue,enqueueJSON}': { ...send, target: 'receiver.channel' },
    'Client.schedules.create': { ...send, target: 'arg[0].destination' },
  },
});
