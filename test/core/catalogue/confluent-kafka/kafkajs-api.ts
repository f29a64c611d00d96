// shows: timeout
import { KafkaJS } from '@confluentinc/kafka-javascript';

const kafka = new KafkaJS.Kafka({ kafkaJS: { brokers: ['kafka:9092'] } });
const producer = kafka.producer({ kafkaJS: { acks: 1, timeout: 10_000 } });
const consumer = kafka.consumer({ kafkaJS: { groupId: 'billing' } });

export async function publish(id: string) {
  await producer.send({ topic: 'order.created', messages: [{ value: id }] });
//               ^^^^ out publish async order.created, 10000 ms
  await producer.sendBatch({ topicMessages: [{ topic: 'order.audited', messages: [{ value: id }] }] });
//               ^^^^^^^^^ out publish async order.audited, 10000 ms
  const transaction = await producer.transaction();
  await transaction.send({ topic: 'order.billed', messages: [{ value: id }] });
//                  ^^^^ out publish async order.billed, 10000 ms
  await producer.flush({ timeout: 5000 });
}

export async function consume() {
  await consumer.subscribe({ topics: ['order.created'] });
//               ^^^^^^^^^ in publish async order.created
  await consumer.run({
    eachMessage: async ({ message }) => {
      await fetch(`http://billing/bills/${message.key}`);
//          ^^^^^ out http sync GET billing/bills/${key}, 300000 ms
    },
  });
}
