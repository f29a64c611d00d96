import { library } from '../library';

const send = {
  category: 'enqueue', style: 'async', operation: 'send', target: '{arg[0].exchange}/{arg[0].routingKey} | arg[0].exchange | arg[0].routingKey | arg[0]', payload: 'arg[1]', defaultTimeout: 20_000,
  switches: [{ when: 'arg[0].exchange', is: 'present', then: { category: 'publish' } }],
} as const;
const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0].queue | arg[0].queueBindings[*].exchange', handler: 'arg[1]', entry: 'consumer' } as const;

export const rabbitmqClient = library({
  name: 'rabbitmq-client', packages: { 'rabbitmq-client': '>=3 <6' }, checked: '5.0.8', docs: 'https://cody-greene.github.io/node-rabbitmq-client/latest/', system: 'rabbitmq',
  types: {
    Connection: { made: ['new Connection', 'new default'], base: 'made[0].url | made[0]', timeout: 'made[0].acquireTimeout' },
    Publisher: { made: ['Connection.createPublisher'] },
    RPCClient: { made: ['Connection.createRPCClient'], timeout: 'made[0].timeout' },
    Channel: { made: ['Connection.acquire'] },
    Consumer: { made: ['Connection.createConsumer'] },
  },
  calls: {
    'Publisher.send': { ...send, retries: 'made[0].maxAttempts' },
    'Channel.basicPublish': send,
    'RPCClient.send': { ...send, category: 'rpc', style: 'sync', throughBroker: true, switches: [], timeout: 'receiver.timeout', defaultTimeout: 30_000, retries: 'made[0].maxAttempts', defaultRetries: 0 },
    'Connection.createConsumer': receive,
    'Channel.basicConsume': receive,
    '{Connection,Channel}.basicGet': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'arg[0].queue | arg[0]' },
  },
});
