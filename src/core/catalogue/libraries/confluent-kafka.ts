import { library } from '../library';

const send = { category: 'publish', style: 'async', operation: 'send', defaultTimeout: 30_000, defaultRetries: 5 } as const;

export const confluentKafka = library({
  name: '@confluentinc/kafka-javascript', packages: { '@confluentinc/kafka-javascript': '>=0.2 <2', 'node-rdkafka': '>=2 <4' }, checked: '1.10.1', docs: 'https://docs.confluent.io/kafka-clients/javascript/current/overview.html', system: 'kafka',
  types: {
    Kafka: { made: ['new KafkaJS.Kafka'] },
    Producer: { made: ['Kafka.producer'] },
    Consumer: { made: ['Kafka.consumer'] },
    RawProducer: { made: ['new Producer', 'new HighLevelProducer'] },
    RawConsumer: { made: ['new KafkaConsumer'] },
  },
  calls: {
    'Producer.send': { ...send, target: 'arg[0].topic', payload: 'arg[0].messages[*].value' },
    'Producer.sendBatch': { ...send, target: 'arg[0].topicMessages[*].topic', payload: 'arg[0].topicMessages[*].messages[*].value' },
    'Consumer.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0].topic | arg[0].topics[*]' },
    'Consumer.run': { handler: 'arg[0].eachMessage | arg[0].eachBatch', entry: 'consumer' },
    'RawProducer.produce': { ...send, target: 'arg[0]', payload: 'arg[2]', returns: 'value', callback: 'arg[last]' },
    'RawConsumer.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0][*]' },
    'RawConsumer.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'data', then: { entry: 'consumer' } }] },
  },
});
