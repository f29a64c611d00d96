import { database } from './database';
import { kafka } from './kafka';

export async function followPayments(): Promise<void> {
  const consumer = kafka.consumer({ groupId: 'orders' });
  await consumer.connect();
  await consumer.subscribe({ topic: 'payment.settled' });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const { orderId } = JSON.parse(String(message.value));
      await database.query('UPDATE orders SET status = $1 WHERE id = $2', ['paid', orderId]);
    },
  });
}
