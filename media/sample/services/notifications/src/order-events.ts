import { Kafka } from 'kafkajs';
import { emails } from './emails';

const kafka = new Kafka({ clientId: 'notifications', brokers: [process.env.KAFKA_BROKER ?? 'localhost:9092'] });

/** Every order that was placed gets a receipt. */
export async function followOrders(): Promise<void> {
  const consumer = kafka.consumer({ groupId: 'notifications' });
  await consumer.connect();
  await consumer.subscribe({ topic: 'order.placed' });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const order = JSON.parse(String(message.value));
      await emails.add('receipt', { to: order.email, order: order.id }, { jobId: order.id, attempts: 5 });
    },
  });
}
