// shows: timeout
import Connection, { Connection as Named, type Publisher } from 'rabbitmq-client';

const rabbit = new Connection('amqp://guest:guest@rabbitmq:5672');
const other = new Named({ url: 'amqp://rabbitmq', acquireTimeout: 5000 });
const publisher = rabbit.createPublisher({ confirm: true, maxAttempts: 2, exchanges: [{ exchange: 'orders', type: 'topic' }] });
const rpc = rabbit.createRPCClient({ timeout: 4000 });

export async function send(id: string, given: Publisher) {
  await publisher.send({ exchange: 'orders', routingKey: 'order.created' }, { id });
//                ^^^^ out publish async orders/order.created, 20000 ms
  await given.send('mails', { id });
//            ^^^^ out enqueue async mails, 20000 ms
  const channel = await other.acquire();
  await channel.basicPublish({ routingKey: 'invoices' }, { id });
//              ^^^^^^^^^^^^ out enqueue async invoices, 20000 ms
  await channel.basicPublish('audit', { id });
//              ^^^^^^^^^^^^ out enqueue async audit, 20000 ms
}

export async function ask(id: string) {
  const reply = await rpc.send('prices', { id });
//                        ^^^^ out rpc sync prices, 4000 ms
  return reply.body;
}

export const consumer = rabbit.createConsumer({ queue: 'mails', concurrency: 2, queueBindings: [{ exchange: 'orders', routingKey: 'order.*' }] }, async (message) => {
//                             ^^^^^^^^^^^^^^ in publish async mails
  await fetch(`http://mailer/mails/${message.messageId}`);
//      ^^^^^ out http sync GET mailer/mails/${messageId}, 300000 ms
});

export async function get() {
  return rabbit.basicGet('mails');
//              ^^^^^^^^ in enqueue async mails
}
