// shows: timeout
import { Producer, PushConsumer, SimpleConsumer } from 'rocketmq-client-nodejs';

const producer = new Producer({ endpoints: 'rocketmq:8081', requestTimeout: 5000 });

export async function publish(id: string) {
  await producer.startup();
  await producer.send({ topic: 'orders', tag: 'created', body: Buffer.from(id) });
//               ^^^^ out publish async orders, 5000 ms
  await new Producer({ endpoints: 'rocketmq:8081' }).send({ topic: 'audit', body: Buffer.from(id) });
//                                                   ^^^^ out publish async audit, 3000 ms
}

export async function consume() {
  const consumer = new SimpleConsumer({ consumerGroup: 'billing', endpoints: 'rocketmq:8081', subscriptions: new Map() });
  await consumer.subscribe('orders', '*' as never);
//               ^^^^^^^^^ in publish async orders
  await consumer.receive(20);
//               ^^^^^^^ in publish async orders
  return new PushConsumer({
    consumerGroup: 'log', endpoints: 'rocketmq:8081', subscriptions: new Map([['orders', '*']]),
    messageListener: {
      consume: async (message) => {
        await fetch(`http://log/orders/${message.messageId}`);
//            ^^^^^ out http sync GET log/orders/${messageId}, 300000 ms
        return 0;
      },
    },
  });
}
