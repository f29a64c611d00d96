import { library } from '../library';

// Publications and subscriptions are names of the configuration, which says exchange and queue.
const publish = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', callback: 'arg[last]', timeout: 'arg[2].timeout', defaultTimeout: 10_000 } as const;

export const rascal = library({
  name: 'rascal', packages: { rascal: '>=4 <22' }, checked: '21.0.1', docs: 'https://github.com/onebeyond/rascal#readme', system: 'rabbitmq',
  types: {
    Broker: { made: ['{Broker,BrokerAsPromised}.create', '{Broker,BrokerAsPromised}.create:callback[1]', 'createBroker', 'createBrokerAsPromised', 'createBroker:callback[1]'] },
    BrokerAsPromised: { extends: ['Broker'] },
    Subscription: { made: ['Broker.subscribe', 'Broker.subscribe:callback[1]'], fluent: true },
  },
  calls: {
    'Broker.{publish,forward}': publish,
    'Broker.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0]' },
    'Subscription.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'message', then: { entry: 'consumer' } }] },
  },
});
