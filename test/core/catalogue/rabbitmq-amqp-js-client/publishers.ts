// shows: timeout
import { AmqpMessage, createEnvironment } from 'rabbitmq-amqp-js-client';

const environment = createEnvironment({ host: 'rabbitmq', port: 5672, username: 'guest', password: 'guest' });

export async function run(id: string) {
  const connection = await environment.createConnection();
  const toQueue = await connection.createPublisher({ queue: { name: 'mails' } });
  await toQueue.publish({ body: id } as AmqpMessage);
//              ^^^^^^^ out enqueue async mails, no timeout
  const toExchange = await connection.createPublisher({ exchange: { name: 'orders', routingKey: 'order.created' } });
  await toExchange.publish({ body: id } as AmqpMessage);
//                 ^^^^^^^ out publish async orders, no timeout
  const consumer = await connection.createConsumer({
//                                  ^^^^^^^^^^^^^^ in enqueue async mails
    queue: { name: 'mails' },
    messageHandler: async (context, message) => {
      await fetch(`http://mailer/mails/${message.message_id}`);
//          ^^^^^ out http sync GET mailer/mails/${message_id}, 300000 ms
      context.accept();
    },
  });
  consumer.start();
}
