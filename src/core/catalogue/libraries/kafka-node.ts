import { library } from '../library';

const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'receive' } as const;

export const kafkaNode = library({
  name: 'kafka-node', packages: { 'kafka-node': '>=2 <6' }, checked: '5.0.0', docs: 'https://github.com/SOHU-Co/kafka-node#readme', system: 'kafka',
  types: {
    KafkaClient: { made: ['new KafkaClient'], base: 'made[0].kafkaHost' },
    Producer: { made: ['new Producer', 'new HighLevelProducer'] },
    Consumer: { made: ['new Consumer', 'new ConsumerGroup', 'new ConsumerGroupStream'] },
  },
  calls: {
    'Producer.send': {
      category: 'publish', style: 'async', operation: 'send', target: 'arg[0][*].topic', payload: 'arg[0][*].messages', callback: 'arg[1]', returns: 'nothing', timeout: 'made[1].ackTimeoutMs', defaultTimeout: 100,
    },
    'new Consumer': { ...receive, target: 'arg[1][*].topic | arg[1][*]' },
    'new {ConsumerGroup,ConsumerGroupStream}': { ...receive, target: 'arg[1][*] | arg[1]' },
    'Consumer.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['message', 'data'] }, then: { entry: 'consumer' } }] },
  },
});
