import { library } from '../library';

/** Engines of `graphql-subscriptions` that send what they publish through a broker; its own `PubSub` stays in the process. */
export const graphqlPubsub = library({
  name: 'graphql-redis-subscriptions',
  packages: { 'graphql-redis-subscriptions': '>=1 <3', 'graphql-mqtt-subscriptions': '>=1', 'graphql-rabbitmq-subscriptions': '>=1', 'graphql-amqp-subscriptions': '>=1', 'graphql-kafka-subscriptions': '>=0.3', '@axelspringer/graphql-google-pubsub': '>=1', 'graphql-postgres-subscriptions': '>=1' },
  checked: '2.7.0', docs: 'https://github.com/graphql/graphql-redis-subscriptions#readme',
  types: { PubSub: { made: ['new {RedisPubSub,MQTTPubSub,AMQPPubSub,KafkaPubSub,GooglePubSub,PostgresPubSub}', 'new default'] }, RedisPubSub: { extends: ['PubSub'] }, MQTTPubSub: { extends: ['PubSub'] }, AMQPPubSub: { extends: ['PubSub'] }, KafkaPubSub: { extends: ['PubSub'] }, GooglePubSub: { extends: ['PubSub'] }, PostgresPubSub: { extends: ['PubSub'] } },
  calls: {
    'PubSub.publish': { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', live: true },
    'PubSub.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
    'PubSub.{asyncIterator,asyncIterableIterator}': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0][*] | arg[0]' },
  },
});
