import { library } from '../library';

const send = { category: 'publish', style: 'async', operation: 'send', returns: 'value', defaultTimeout: 'none' } as const;
const reply = { category: 'rpc', style: 'sync', throughBroker: true } as const;
const toExchange = { ...send, target: '{arg[0]}/{arg[1]} | arg[0] | arg[1]', payload: 'arg[2]', switches: [{ when: 'arg[3].replyTo', is: 'present', then: reply }] } as const;
const toQueue = { ...send, category: 'enqueue', target: 'arg[0]', payload: 'arg[1]', switches: [{ when: 'arg[2].replyTo', is: 'present', then: reply }] } as const;

export const amqplib = library({
  name: 'amqplib', packages: { amqplib: '>=0.5 <3' }, checked: '2.3.1', docs: 'https://amqp-node.github.io/amqplib/channel_api.html', system: 'rabbitmq',
  types: {
    Connection: { made: ['connect', 'connect:callback[1]'], base: 'made[0]' },
    ChannelModel: { extends: ['Connection'], base: 'made[0]' },
    Channel: {
      made: ['Connection.createChannel', 'Connection.createConfirmChannel', 'Connection.createChannel:callback[1]', 'Connection.createConfirmChannel:callback[1]', 'RecoveringChannelModel.createChannel'],
    },
    RecoveringChannelModel: { extends: ['Connection'], base: 'made[0]' },
    ConfirmChannel: { extends: ['Channel'] },
  },
  calls: {
    'Channel.publish': { ...toExchange, callback: 'arg[4]' },
    'Channel.sendToQueue': { ...toQueue, callback: 'arg[3]' },
    'Channel.consume': {
      direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0] | sibling.bindQueue[1]', handler: 'arg[1]', entry: 'consumer',
    },
    'Channel.get': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'arg[0]' },
    'Channel.bindQueue': { binds: { to: 'arg[0]', exchange: 'arg[1]', key: 'arg[2]' } },
    'Channel.assertQueue': { result: { queue: 'arg[0]' } },
    'Channel.assertExchange': { result: { exchange: 'arg[0]' } },
  },
});
