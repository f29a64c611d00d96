import { library } from '../library';

const send = {
  category: 'publish', style: 'async', operation: 'send', timeout: 'arg[0].timeout', defaultTimeout: 30_000, retries: 'made[0].retry.retries', defaultRetries: 5,
  duration: { band: 'instant', ms: [2, 100], source: 'accepted by the broker, no consumer involved' },
} as const;

// What looks after topics is answered by the broker, and sends nothing to them.
const manage = { category: 'publish', style: 'sync', target: 'arg[0].topics[*].topic | arg[0].topics[*] | arg[0].topic | arg[0].topicPartitions[*].topic', timeout: 'arg[0].timeout', defaultTimeout: 30_000, defaultRetries: 5 } as const;

export const kafkajs = library({
  name: 'kafkajs', packages: { kafkajs: '>=1.12 <3' }, checked: '2.2.4', docs: 'https://kafka.js.org/docs/producing', system: 'kafka',
  types: {
    Kafka: { made: ['new Kafka'], base: 'made[0].brokers' },
    Producer: { made: ['Kafka.producer'] },
    Transaction: { made: ['Producer.transaction'], extends: ['Producer'] },
    Consumer: { made: ['Kafka.consumer'] },
    Admin: { made: ['Kafka.admin'] },
  },
  calls: {
    'Producer.send': { ...send, target: 'arg[0].topic', payload: 'arg[0].messages[*].value' },
    'Producer.sendBatch': { ...send, target: 'arg[0].topicMessages[*].topic', payload: 'arg[0].topicMessages[*].messages[*].value' },
    'Consumer.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0].topic | arg[0].topics[*] | arg[0].topics' },
    'Admin.{createTopics,deleteTopics,createPartitions,listTopics,fetchTopicMetadata,fetchOffsets,setOffsets,resetOffsets,listGroups,describeGroups,deleteGroups,deleteTopicRecords,describeCluster,describeConfigs,alterConfigs}': manage,
    'Admin.{fetchTopicOffsets,fetchTopicOffsetsByTimestamp}': { ...manage, target: 'arg[0]' },
    // The handler of what the same consumer subscribed to; no site of its own.
    'Consumer.run': { handler: 'arg[0].eachMessage | arg[0].eachBatch', entry: 'consumer' },
  },
});
