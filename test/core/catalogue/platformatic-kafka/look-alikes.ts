import { Consumer, Producer } from '@platformatic/kafka';

const producer = new Producer({ clientId: 'orders', bootstrapBrokers: ['kafka:9092'] });
const consumer = new Consumer({ groupId: 'billing', clientId: 'billing', bootstrapBrokers: ['kafka:9092'] });

class Outbox {
  readonly messages: object[] = [];

  send(options: { messages: object[] }): void {
    this.messages.push(...options.messages);
  }
}

export async function stop() {
  new Outbox().send({ messages: [{ topic: 'order.created' }] });
  producer.on('client:broker:connect', () => undefined);
  await producer.close();
  await consumer.close();
}
