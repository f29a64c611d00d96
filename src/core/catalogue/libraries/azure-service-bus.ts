import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 60_000, defaultRetries: 3, switches: [{ when: 'arg[0].replyTo', is: 'present', then: { category: 'rpc', style: 'sync', throughBroker: true } }] } as const;

export const azureServiceBus = library({
  name: '@azure/service-bus', packages: { '@azure/service-bus': '>=7 <8' }, checked: '7.9.5', docs: 'https://learn.microsoft.com/javascript/api/@azure/service-bus/', system: 'servicebus',
  types: {
    ServiceBusClient: { made: ['new ServiceBusClient'], base: 'made[0]', timeout: 'made[1].retryOptions.timeoutInMs | made[2].retryOptions.timeoutInMs' },
    ServiceBusSender: { made: ['ServiceBusClient.createSender'], channel: 'made[0]', timeout: 'made.receiver.timeout' },
    ServiceBusReceiver: { made: ['ServiceBusClient.createReceiver', 'ServiceBusClient.acceptSession', 'ServiceBusClient.acceptNextSession'], channel: 'made[0]' },
    ServiceBusSessionReceiver: { extends: ['ServiceBusReceiver'] },
  },
  calls: {
    'ServiceBusSender.{sendMessages,scheduleMessages}': send,
    'ServiceBusReceiver.subscribe': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'receiver.channel', handler: 'arg[0].processMessage', entry: 'consumer' },
    'ServiceBusReceiver.{receiveMessages,getMessageIterator}': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'receiver.channel' },
    'ServiceBusSender.cancelScheduledMessages': { ...send, style: 'sync', operation: 'manage' },
    'ServiceBusReceiver.{peekMessages,receiveDeferredMessages}': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'receiver.channel' },
    'ServiceBusReceiver.{completeMessage,abandonMessage,deadLetterMessage,deferMessage}': { ...send, style: 'sync', operation: 'settle' },
  },
});
