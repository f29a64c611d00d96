// shows: timeout
import amqp, { AmqpConnectionManagerClass, type ChannelWrapper, connect } from 'amqp-connection-manager';
import type { ConfirmChannel } from 'amqplib';

const connection = amqp.connect(['amqp://rabbitmq-1', 'amqp://rabbitmq-2']);
const channel = connection.createChannel({
  json: true, publishTimeout: 3000,
  setup: async (plain: ConfirmChannel) => {
    await plain.assertQueue('mails', { durable: true });
    await plain.consume('mails', () => undefined);
//              ^^^^^^^ in publish async mails
  },
});

export async function send(id: string, given: ChannelWrapper) {
  await channel.publish('orders', 'order.created', { id });
//              ^^^^^^^ out publish async orders/order.created, 3000 ms
  await channel.sendToQueue('mails', { id }, { timeout: 500 });
//              ^^^^^^^^^^^ out enqueue async mails, 500 ms
  await given.sendToQueue('invoices', { id });
//            ^^^^^^^^^^^ out enqueue async invoices, no timeout
  await channel.consume('mails', (message) => void fetch(`http://mailer/mails/${message.content}`));
//              ^^^^^^^ in publish async mails
//                                                 ^^^^^ out http async GET mailer/mails/${content}, 300000 ms
}

export function other(id: string) {
  const wrapper = connect('amqp://rabbitmq').createChannel();
  void wrapper.addSetup(async (plain: ConfirmChannel) => {
    plain.publish('audit', 'order', Buffer.from(id));
//        ^^^^^^^ out publish async audit/order, no timeout
  });
  wrapper.publish('orders', '', id, {}, (error) => {
//        ^^^^^^^ out publish async orders, no timeout
    if (error) throw error;
  });
  return new AmqpConnectionManagerClass('amqp://rabbitmq').createChannel().sendToQueue('mails', id);
//                                                                         ^^^^^^^^^^^ out enqueue async mails, no timeout
}
