import { library } from '../library';

export const golevelupRabbitmq = library({
  name: '@golevelup/nestjs-rabbitmq', packages: { '@golevelup/nestjs-rabbitmq': '>=1 <10' }, checked: '9.0.2', docs: 'https://golevelup.github.io/nestjs/modules/rabbitmq.html', system: 'rabbitmq',
  types: { AmqpConnection: {} },
  calls: {
    'AmqpConnection.publish': { category: 'publish', style: 'async', operation: 'send', target: '{arg[0]}/{arg[1]} | arg[0]', payload: 'arg[2]', defaultTimeout: 'none' },
    'AmqpConnection.request': {
      category: 'rpc', style: 'sync', operation: 'send', throughBroker: true, target: '{arg[0].exchange}/{arg[0].routingKey} | arg[0].exchange', payload: 'arg[0].payload',
      timeout: 'arg[0].timeout', defaultTimeout: 10_000,
    },
  },
  decorators: {
    RabbitSubscribe: {
      direction: 'in', category: 'publish', style: 'async', operation: 'process', target: '{arg[0].exchange}/{arg[0].routingKey} | arg[0].exchange | arg[0].queue', handler: 'method', entry: 'consumer',
    },
    RabbitRPC: {
      direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: '{arg[0].exchange}/{arg[0].routingKey} | arg[0].exchange | arg[0].queue', handler: 'method', entry: 'request',
    },
  },
});
