import { library } from '../library';

const send = { category: 'publish', style: 'async', operation: 'send' } as const;

export const amqpConnectionManager = library({
  name: 'amqp-connection-manager', packages: { 'amqp-connection-manager': '>=3 <6' }, checked: '5.0.0', docs: 'https://github.com/jwalton/node-amqp-connection-manager#readme', system: 'rabbitmq',
  types: {
    AmqpConnectionManager: { made: ['connect', 'new AmqpConnectionManagerClass'], base: 'made[0]' },
    ChannelWrapper: { made: ['AmqpConnectionManager.createChannel'], timeout: 'made[0].publishTimeout' },
    // The setup function gets a plain channel of amqplib.
    SetupChannel: { made: ['ChannelWrapper.addSetup:callback[0]'], extends: ['amqplib#ConfirmChannel'] },
  },
  calls: {
    'ChannelWrapper.publish': { ...send, target: '{arg[0]}/{arg[1]} | arg[0] | arg[1]', payload: 'arg[2]', callback: 'arg[4]', timeout: 'arg[3].timeout | receiver.timeout', defaultTimeout: 'none' },
    'ChannelWrapper.sendToQueue': { ...send, category: 'enqueue', target: 'arg[0]', payload: 'arg[1]', callback: 'arg[3]', timeout: 'arg[2].timeout | receiver.timeout', defaultTimeout: 'none' },
    'ChannelWrapper.consume': { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0] | sibling.bindQueue[1]', handler: 'arg[1]', entry: 'consumer' },
    'ChannelWrapper.bindQueue': { binds: { to: 'arg[0]', exchange: 'arg[1]', key: 'arg[2]' } },
    'ChannelWrapper.addSetup': { runs: 'arg[0]', runsWhen: 'later' },
  },
});
