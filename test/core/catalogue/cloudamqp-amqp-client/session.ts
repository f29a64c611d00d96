import { AMQPClient, AMQPSession } from '@cloudamqp/amqp-client';

export async function channels(id: string) {
  const connection = await new AMQPClient('amqp://rabbitmq').connect();
  const channel = await connection.channel();
  await channel.basicPublish('orders', 'order.created', id);
//              ^^^^^^^^^^^^ out publish async orders/order.created
  await channel.basicPublish('', 'quotes', id, { replyTo: 'quotes.replies', correlationId: id });
//              ^^^^^^^^^^^^ out rpc sync quotes
  await channel.basicConsume('mails', { noAck: false }, async (message) => {
//              ^^^^^^^^^^^^ in publish async mails
    await fetch(`http://mailer/mails/${message.routingKey}`);
//        ^^^^^ out http sync GET mailer/mails/${routingKey}
  });
  const queue = await channel.queue('mails');
  await queue.publish(id, { deliveryMode: 2 });
//            ^^^^^^^ out enqueue async mails
  await queue.subscribe({ noAck: true }, () => undefined);
//            ^^^^^^^^^ in publish async mails
}

export async function sessions(id: string) {
  const session = await AMQPSession.connect('amqp://rabbitmq');
  const orders = await session.topicExchange('orders');
  await orders.publish({ id }, { routingKey: 'order.created' });
//             ^^^^^^^ out publish async orders/order.created
  const price = await session.rpcCall('prices', { id }, { timeout: 3000 });
//                            ^^^^^^^ out rpc sync prices
  const client = await session.rpcClient();
  await client.call('stock', { id });
//             ^^^^ out rpc sync stock
  await session.rpcServer('prices', async () => ({ price: 1 }));
//              ^^^^^^^^^ in rpc sync prices
// < entry request prices
  return price;
}
