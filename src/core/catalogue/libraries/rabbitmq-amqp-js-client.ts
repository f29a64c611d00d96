import { library } from '../library';

export const rabbitmqAmqpJsClient = library({
  name: 'rabbitmq-amqp-js-client', packages: { 'rabbitmq-amqp-js-client': '>=0.1' }, checked: 'repository of 2026', docs: 'https://github.com/coders51/rabbitmq-amqp-js-client#readme', system: 'rabbitmq',
  types: {
    Environment: { made: ['createEnvironment'], base: 'made[0].host' },
    Connection: { made: ['Environment.createConnection'] },
    Publisher: { made: ['Connection.createPublisher'], channel: 'made[0].queue.name | made[0].exchange.name' },
    Consumer: { made: ['Connection.createConsumer'] },
  },
  calls: {
    'Publisher.publish': { category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none', switches: [{ when: 'made[0].exchange', is: 'present', then: { category: 'publish' } }] },
    'Connection.createConsumer': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].queue.name', handler: 'arg[0].messageHandler', entry: 'consumer' },
  },
});
