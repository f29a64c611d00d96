// shows: timeout
import { Consumer, type Message, Producer, stringDeserializers, stringSerializers } from '@platformatic/kafka';

const producer = new Producer({ clientId: 'orders', bootstrapBrokers: ['kafka:9092'], serializers: stringSerializers, timeout: 8000 });
const consumer = new Consumer({ groupId: 'billing', clientId: 'billing', bootstrapBrokers: ['kafka:9092'], deserializers: stringDeserializers });

export async function publish(id: string) {
  await producer.send({ messages: [{ topic: 'order.created', key: id, value: 'new' }, { topic: 'order.audited', key: id, value: 'new' }], acks: 0 });
//               ^^^^ out publish async order.created | order.audited, 8000 ms
  producer.send({ messages: [{ topic: 'order.billed', value: id }] }, (error) => {
//         ^^^^ out publish async order.billed, 8000 ms
    if (error) throw error;
  });
  const transaction = await producer.beginTransaction();
  await transaction.send({ messages: [{ topic: 'order.paid', value: id }] });
//                  ^^^^ out publish async order.paid, 8000 ms
  await transaction.commit();
}

export function stream(id: string) {
  const orders = producer.asStream({ batchSize: 10 });
  orders.write({ topic: 'order.streamed', value: id });
//       ^^^^^ out publish async order.streamed, 5000 ms
}

export async function consume() {
  const orders = await consumer.consume({ autocommit: true, topics: ['order.created', 'order.paid'], maxWaitTime: 500 });
//                              ^^^^^^^ in publish async order.created | order.paid
  orders.on('data', (message: Message<string, string, string, string>) => {
    void fetch(`http://billing/bills/${message.key}`);
//       ^^^^^ out http async GET billing/bills/${key}, 300000 ms
  });
}
