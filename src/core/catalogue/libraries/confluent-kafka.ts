import { library } from '../library';

// What the producer was made with says how long and how often it tries; a send says neither.
const send = { category: 'publish', style: 'async', operation: 'send', timeout: 'receiver.timeout', defaultTimeout: 30_000, retries: 'made[0].kafkaJS.retry.retries', defaultRetries: 5 } as const;
const produce = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[2]', returns: 'value', defaultTimeout: 300_000 } as const;
const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'receive' } as const;

export const confluentKafka = library({
  name: '@confluentinc/kafka-javascript', packages: { '@confluentinc/kafka-javascript': '>=0.2 <2', 'node-rdkafka': '>=2 <4' }, checked: '1.10.1, node-rdkafka 3.6.1', docs: 'https://docs.confluent.io/kafka-clients/javascript/current/overview.html', system: 'kafka',
  types: {
    Kafka: { made: ['new KafkaJS.Kafka'], base: 'made[0].kafkaJS.brokers' },
    Producer: { made: ['Kafka.producer', 'new Producer'], timeout: 'made[0].kafkaJS.timeout' },
    Transaction: { made: ['Producer.transaction'], extends: ['Producer'], timeout: 'made.receiver.timeout' },
    Consumer: { made: ['Kafka.consumer'] },
    HighLevelProducer: { made: ['new HighLevelProducer'], extends: ['Producer'] },
    KafkaConsumer: { made: ['new KafkaConsumer'] },
    WriteStream: { made: ['createWriteStream', 'Producer.createWriteStream'], channel: 'made[2].topic' },
    ReadStream: { made: ['createReadStream', 'KafkaConsumer.createReadStream'] },
  },
  calls: {
    'Producer.send': { ...send, target: 'arg[0].topic', payload: 'arg[0].messages[*].value' },
    'Producer.sendBatch': { ...send, target: 'arg[0].topicMessages[*].topic', payload: 'arg[0].topicMessages[*].messages[*].value' },
    'Consumer.subscribe': { ...receive, target: 'arg[0].topic | arg[0].topics[*]' },
    'Consumer.run': { handler: 'arg[0].eachMessage | arg[0].eachBatch', entry: 'consumer' },
    'Producer.produce': produce,
    'HighLevelProducer.produce': { ...produce, callback: 'arg[last]' },
    'WriteStream.write': { ...produce, target: 'receiver.channel', payload: 'arg[0]' },
    'KafkaConsumer.subscribe': { ...receive, target: 'arg[0][*]' },
    '{createReadStream,KafkaConsumer.createReadStream}': { ...receive, target: 'arg[2].topics[*] | arg[2].topics' },
    '{KafkaConsumer,ReadStream}.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'data', then: { entry: 'consumer' } }] },
  },
});
