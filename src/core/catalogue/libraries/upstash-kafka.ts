import { library } from '../library';

const send = { category: 'publish', style: 'async', operation: 'send', defaultTimeout: 300_000, defaultRetries: 5 } as const;

export const upstashKafka = library({
  name: '@upstash/kafka', packages: { '@upstash/kafka': '>=1 <2' }, checked: '1.3.5', docs: 'https://github.com/upstash/upstash-kafka#readme', system: 'kafka',
  types: { Kafka: { made: ['new Kafka'], base: 'made[0].url' }, Producer: { made: ['Kafka.producer'] }, Consumer: { made: ['Kafka.consumer'] } },
  calls: {
    'Producer.produce': { ...send, target: 'arg[0]', payload: 'arg[1]' },
    'Producer.produceMany': { ...send, target: 'arg[0][*].topic', payload: 'arg[0][*].value' },
    'Consumer.{consume,fetch}': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0].topics[*] | arg[0].topic | arg[0].topicPartitionOffsets[*].topic' },
  },
});
