import { library } from '../library';

const send = { category: 'publish', style: 'async', operation: 'send', defaultTimeout: 'none' } as const;
const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'process', entry: 'consumer', handler: 'arg[last]' } as const;
const request = { category: 'rpc', style: 'sync', operation: 'send', throughBroker: true, target: 'arg[0]', payload: 'arg[1]', timeout: 'arg[2].timeout', defaultTimeout: 'none' } as const;

export const cloudamqpAmqpClient = library({
  name: '@cloudamqp/amqp-client', packages: { '@cloudamqp/amqp-client': '>=2 <5' }, checked: '4.1.1', docs: 'https://cloudamqp.github.io/amqp-client.js/', system: 'rabbitmq',
  types: {
    AMQPClient: { made: ['new AMQPClient', 'new AMQPWebSocketClient'], base: 'made[0].url | made[0]' },
    AMQPSession: { made: ['AMQPSession.connect'], base: 'made[0]' },
    AMQPChannel: { made: ['AMQPClient.channel', 'AMQPConnection.channel'] },
    AMQPConnection: { made: ['AMQPClient.connect'], extends: ['AMQPClient'] },
    AMQPQueue: { made: ['AMQPChannel.queue', 'AMQPSession.queue'], channel: 'made[0]' },
    AMQPExchange: { made: ['AMQPSession.{directExchange,fanoutExchange,topicExchange,headersExchange,exchange}'], channel: 'made[0]' },
    AMQPRPCClient: { made: ['AMQPSession.rpcClient'] },
  },
  calls: {
    'AMQPChannel.basicPublish': { ...send, target: '{arg[0]}/{arg[1]} | arg[0] | arg[1]', payload: 'arg[2]', switches: [{ when: 'arg[3].replyTo', is: 'present', then: { category: 'rpc', style: 'sync', throughBroker: true } }] },
    'AMQPQueue.publish': { ...send, category: 'enqueue', target: 'receiver.channel', payload: 'arg[0]' },
    'AMQPExchange.publish': { ...send, target: '{receiver.channel}/{arg[1].routingKey} | receiver.channel', payload: 'arg[0]' },
    'AMQPSession.rpcCall': request,
    'AMQPRPCClient.call': request,
    'AMQPQueue.subscribe': { ...receive, target: 'receiver.channel' },
    'AMQPChannel.basicConsume': { ...receive, target: 'arg[0]' },
    '{AMQPQueue.get,AMQPChannel.basicGet}': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'receiver.channel | arg[0]' },
    'AMQPSession.rpcServer': { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'request', throughBroker: true },
  },
});
