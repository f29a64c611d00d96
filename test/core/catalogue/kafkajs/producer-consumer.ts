// shows: timeout
import { Kafka } from 'kafkajs';

const TOPIC = 'order.created';
const kafka = new Kafka({ clientId: 'orders', brokers: ['kafka:9092'] });
const producer = kafka.producer();
const consumer = kafka.consumer({ groupId: 'billing' });

export async function publish(id: string) {
  await producer.connect();
  await producer.send({ topic: TOPIC, messages: [{ key: id, value: JSON.stringify({ id }) }] });
//               ^^^^ out publish async order.created, 30000 ms
  await producer.sendBatch({ topicMessages: [{ topic: 'order.audited', messages: [{ value: id }] }] });
//               ^^^^^^^^^ out publish async order.audited, 30000 ms
  const transaction = await producer.transaction();
  await transaction.send({ topic: 'order.billed', messages: [{ value: id }] });
//                  ^^^^ out publish async order.billed, 30000 ms
  await transaction.commit();
}

export async function consume() {
  await consumer.connect();
  await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
//               ^^^^^^^^^ in publish async order.created
  await consumer.run({
    eachMessage: async ({ message }) => {
      await fetch(`http://billing/bills/${message.key}`);
//          ^^^^^ out http sync GET billing/bills/${key}, 300000 ms
    },
  });
}
