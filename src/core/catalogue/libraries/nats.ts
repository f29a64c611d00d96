import { library } from '../library';

const publish = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]' } as const;
const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0]' } as const;
const endpoint = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', handler: 'arg[1].handler | arg[1]', entry: 'request', throughBroker: true } as const;

export const nats = library({
  name: 'nats',
  packages: { nats: '>=2 <3', '@nats-io/transport-node': '>=3 <4', '@nats-io/nats-core': '>=3 <4', '@nats-io/jetstream': '>=3 <4', '@nats-io/services': '>=3 <4', 'nats.ws': '>=1' },
  checked: 'nats 2.29.3, @nats-io/nats-core 3.4.0, @nats-io/jetstream 3.4.0', docs: 'https://github.com/nats-io/nats.js#readme', system: 'nats',
  types: {
    NatsConnection: { made: ['connect', 'wsconnect'], base: 'made[0].servers' },
    JetStreamClient: { made: ['NatsConnection.jetstream', 'jetstream'] },
    Subscription: { made: ['NatsConnection.subscribe'] },
    Consumer: { made: ['JetStreamClient.consumers.get'], channel: 'made[0]' }, ConsumerMessages: { made: ['Consumer.consume', 'Consumer.fetch'] },
    Svcm: { made: ['new Svcm'], values: ['NatsConnection.services'] }, Service: { made: ['Svcm.add'] },
    Group: { made: ['{Service,Group}.addGroup'], channel: '{made.receiver.channel}.{made[0]} | made[0]' }, ServiceGroup: { extends: ['Group'] },
  },
  calls: {
    'NatsConnection.publish': { ...publish, returns: 'nothing', switches: [{ when: 'arg[2].reply', is: 'present', then: { category: 'rpc', style: 'sync', throughBroker: 'native', returns: 'value' } }] },
    'NatsConnection.{request,requestMany}': {
      category: 'rpc', style: 'sync', operation: 'send', target: 'arg[0]', payload: 'arg[1]', throughBroker: 'native', timeout: 'arg[2].timeout | arg[2].maxWait', defaultTimeout: 1000, defaultRetries: 0,
    },
    'NatsConnection.subscribe': { ...receive, handler: 'arg[1].callback', entry: 'consumer' },
    'JetStreamClient.publish': { ...publish, timeout: 'arg[2].timeout', defaultTimeout: 5000 },
    'JetStreamClient.{subscribe,pullSubscribe}': receive,
    'JetStreamClient.{pull,fetch}': receive,
    'Consumer.{consume,fetch,next}': { ...receive, target: 'receiver.channel', handler: 'arg[0].callback', entry: 'consumer' },
    'Service.addEndpoint': { ...endpoint, target: 'arg[1].subject | arg[0]' },
    'Group.addEndpoint': { ...endpoint, target: '{receiver.channel}.{arg[1].subject} | {receiver.channel}.{arg[0]} | arg[0]' },
  },
});
