// shows: timeout
import { Kafka } from '@upstash/kafka';

const kafka = new Kafka({ url: 'https://kafka.upstash.io', username: 'orders', password: 'secret' });
const producer = kafka.producer();

export async function publish(id: string) {
  await producer.produce('order.created', { id }, { partition: 1 });
//               ^^^^^^^ out publish async order.created, 300000 ms
  await producer.produceMany([{ topic: 'order.audited', value: id }, { topic: 'order.billed', value: id }]);
//               ^^^^^^^^^^^ out publish async order.audited | order.billed, 300000 ms
}

export async function consume() {
  return kafka.consumer().consume({ consumerGroupId: 'billing', instanceId: 'one', topics: ['order.created'], autoOffsetReset: 'earliest' });
//                        ^^^^^^^ in publish async order.created
}
