// shows: timeout
import { AMQPClient, AMQPSession } from '@cloudamqp/amqp-client';

export async function channels(id: string) {
  const connection = await new AMQPClient('amqp://rabbitmq').connect();
  const channel = await connection.channel();
  await channel.basicPublish('orders', 'order.created', id);
//              ^^^^^^^^^^^^ out publish async orders/order.created, no timeout
  await channel.basicPublish('', 'quotes', id, { replyTo: 'quotes.replies', correlationId: id });
//              ^^^^^^^^^^^^ out rpc sync quotes, no timeout
  await channel.basicConsume('mails', { noAck: false }, async (message) => {
//              ^^^^^^^^^^^^ in publish async mails
    await fetch(`http://mailer/mails/${message.routingKey}`);
//        ^^^^^ out http sync GET mailer/mails/${routingKey}, 300000 ms
  });
  const queue = await channel.queue('mails');
  await queue.publish(id, { deliveryMode: 2 });
//            ^^^^^^^ out enqueue async mails, no timeout
  await queue.subscribe({ noAck: true }, () => undefined);
//            ^^^^^^^^^ in publish async mails
}

export async function sessions(id: string) {
  const session = await AMQPSession.connect('amqp://rabbitmq');
  const orders = await session.topicExchange('orders');
  await orders.publish({ id }, { routingKey: 'order.created' });
//             ^^^^^^^ out publish async orders/order.created, no timeout
  const price = await session.rpcCall('prices', { id }, { timeout: 3000 });
//                            ^^^^^^^ out rpc sync prices, 3000 ms
  const client = await session.rpcClient();
  await client.call('stock', { id });
//             ^^^^ out rpc sync stock, no timeout
  await session.rpcServer('prices', async () => ({ price: 1 }));
//              ^^^^^^^^^ in rpc sync prices
// < entry request prices
  return price;
}
