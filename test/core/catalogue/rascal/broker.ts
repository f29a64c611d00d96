// shows: timeout
import { Broker, BrokerAsPromised, type BrokerConfig } from 'rascal';

const config: BrokerConfig = { vhosts: { '/': { publications: { created: { exchange: 'orders', routingKey: 'order.created' } } } } };

export async function run(id: string) {
  const broker = await BrokerAsPromised.create(config);
  await broker.publish('order_created', { id });
//             ^^^^^^^ out publish async order_created, 10000 ms
  await broker.publish('order_billed', { id }, 'order.billed');
//             ^^^^^^^ out publish async order_billed, 10000 ms
  await broker.publish('order_audited', { id }, { timeout: 2000 });
//             ^^^^^^^ out publish async order_audited, 2000 ms
  const subscription = await broker.subscribe('mails');
//                                  ^^^^^^^^^ in publish async mails
  subscription
    .on('message', async (message, content, ackOrNack) => {
      await fetch(`http://mailer/mails/${content}`);
//          ^^^^^ out http sync GET mailer/mails/${content}, 300000 ms
      ackOrNack();
    })
    .on('error', () => undefined);
}

Broker.create(config, (error, broker) => {
  if (error) throw error;
  broker.publish('order_created', 'one', (failed) => {
//       ^^^^^^^ out publish async order_created, 10000 ms
    if (failed) throw failed;
  });
  broker.subscribe('mails', (failed, subscription) => {
//       ^^^^^^^^^ in publish async mails
    subscription.on('message', (message, content, ackOrNack) => ackOrNack());
  });
});
