// shows: timeout
import amqp, { type Channel } from 'amqplib';

const QUEUE = 'mails';

export async function publish(channel: Channel, id: string) {
  channel.publish('orders', 'order.created', Buffer.from(id));
//        ^^^^^^^ out publish async orders/order.created, no timeout
  channel.sendToQueue(QUEUE, Buffer.from(id), { persistent: true });
//        ^^^^^^^^^^^ out enqueue async mails, no timeout
  channel.sendToQueue('quotes', Buffer.from(id), { replyTo: 'quotes.replies', correlationId: id });
//        ^^^^^^^^^^^ out rpc sync quotes, no timeout
}

export async function consume() {
  const connection = await amqp.connect('amqp://rabbitmq');
  const channel = await connection.createChannel();
  await channel.assertQueue(QUEUE, { durable: true });
  await channel.consume(QUEUE, (message) => channel.ack(message!));
//              ^^^^^^^ in publish async mails
}

export async function fanOut() {
  const connection = await amqp.connect('amqp://rabbitmq');
  const channel = await connection.createConfirmChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  await channel.bindQueue(queue, 'orders', '');
  await channel.consume(queue, () => undefined);
//              ^^^^^^^ in publish async orders
}

export function forward(channel: Channel, id: string, options: { replyTo?: string }) {
  channel.sendToQueue('mails', Buffer.from(id), options);
//        ^^^^^^^^^^^ out enqueue async mails, no timeout
  channel.sendToQueue('quotes', Buffer.from(id), { ...options, replyTo: id });
//        ^^^^^^^^^^^ out rpc sync quotes, no timeout
}

export async function again(channel: Channel) {
  const message = await channel.get('mails.dead', { noAck: false });
//                              ^^^ in enqueue async mails.dead
  if (message === false) return;
  const { properties, content } = message;
  channel.publish('retry', 'mails', content, { replyTo: properties.replyTo, headers: { again: true } });
//        ^^^^^^^ out publish async retry/mails, no timeout
}
