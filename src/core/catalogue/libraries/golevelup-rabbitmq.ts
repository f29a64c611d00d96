import { library } from '../library';

const subscribed = '{arg[0].exchange}/{arg[0].routingKey[*]} | {arg[0].exchange}/{arg[0].routingKey} | {arg[0].bindings[*].exchange}/{arg[0].bindings[*].routingKey} | arg[0].exchange | arg[0].queue';
const handled = { direction: 'in', category: 'publish', style: 'async', operation: 'process', entry: 'consumer' } as const;
const answered = { ...handled, category: 'rpc', style: 'sync', entry: 'request' } as const;

export const golevelupRabbitmq = library({
  name: '@golevelup/nestjs-rabbitmq', packages: { '@golevelup/nestjs-rabbitmq': '>=1 <10' }, checked: '9.0.2', docs: 'https://golevelup.github.io/nestjs/modules/rabbitmq.html', system: 'rabbitmq',
  types: {
    AmqpConnection: { registered: { 'RabbitMQModule.forRoot': { each: 'arg[0]' }, 'RabbitMQModule.forRootAsync': { each: 'arg[0]', options: 'useFactory()' } }, timeout: 'made[0].defaultRpcTimeout' },
  },
  calls: {
    'AmqpConnection.publish': { category: 'publish', style: 'async', operation: 'send', target: '{arg[0]}/{arg[1]} | arg[0]', payload: 'arg[2]', defaultTimeout: 'none' },
    'AmqpConnection.request': {
      category: 'rpc', style: 'sync', operation: 'send', throughBroker: true, target: '{arg[0].exchange}/{arg[0].routingKey} | arg[0].exchange', payload: 'arg[0].payload',
      timeout: 'arg[0].timeout | receiver.timeout', defaultTimeout: 10_000,
    },
    'AmqpConnection.{createSubscriber,createBatchSubscriber}': { ...handled, target: subscribed.replaceAll('arg[0]', 'arg[1]'), handler: 'arg[0]' },
    'AmqpConnection.createRpc': { ...answered, target: subscribed.replaceAll('arg[0]', 'arg[1]'), handler: 'arg[0]' },
  },
  decorators: {
    RabbitSubscribe: { ...handled, target: subscribed, handler: 'method' },
    RabbitRPC: { ...answered, target: subscribed, handler: 'method' },
  },
});
