import { library } from '../library';

// Each message says its topic.
const send = { category: 'publish', style: 'async', operation: 'send', timeout: 'receiver.timeout', defaultTimeout: 5000, retries: 'made[0].retries', defaultRetries: 3 } as const;

export const platformaticKafka = library({
  name: '@platformatic/kafka', packages: { '@platformatic/kafka': '>=0.1 <3' }, checked: '2.12.1', docs: 'https://github.com/platformatic/kafka/blob/main/docs/producer.md', system: 'kafka',
  types: {
    Producer: { made: ['new Producer'], base: 'made[0].bootstrapBrokers', timeout: 'made[0].timeout' },
    Transaction: { made: ['Producer.beginTransaction'], extends: ['Producer'], timeout: 'made.receiver.timeout' },
    ProducerStream: { made: ['Producer.asStream'] },
    Consumer: { made: ['new Consumer'], base: 'made[0].bootstrapBrokers' },
    MessagesStream: { made: ['Consumer.consume'] },
  },
  calls: {
    'Producer.send': { ...send, target: 'arg[0].messages[*].topic', payload: 'arg[0].messages[*].value', callback: 'arg[1]' },
    'ProducerStream.write': { ...send, target: 'arg[0].topic', payload: 'arg[0].value', returns: 'value' },
    'Consumer.consume': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0].topics[*]' },
    // The handler of what the stream was made for; no site of its own.
    'MessagesStream.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'data', then: { entry: 'consumer' } }] },
  },
});
