// shows: timeout
import Pulsar, { Client } from 'pulsar-client';

const client = new Pulsar.Client({ serviceUrl: 'pulsar://pulsar:6650' });

export async function publish(id: string) {
  const producer = await client.createProducer({ topic: 'persistent://public/default/orders', sendTimeoutMs: 10_000 });
  await producer.send({ data: Buffer.from(id) });
//               ^^^^ out publish async orders, 10000 ms
  const other = await new Client({ serviceUrl: 'pulsar://pulsar:6650' }).createProducer({ topic: 'audit' });
  await other.send({ data: Buffer.from(id) });
//            ^^^^ out publish async audit, 30000 ms
}

export async function consume() {
  await client.subscribe({
//             ^^^^^^^^^ in publish async orders
    topic: 'persistent://public/default/orders',
    subscription: 'billing',
    listener: async (message) => {
      await fetch(`http://billing/bills/${message.getMessageId().toString()}`);
//          ^^^^^ out http sync GET billing/bills/${getMessageId}, 300000 ms
    },
  });
  await client.subscribe({ topics: ['orders', 'audit'], subscription: 'log' });
//             ^^^^^^^^^ in publish async orders | audit
  await client.createReader({ topic: 'audit', startMessageId: Pulsar.MessageId.earliest() });
//             ^^^^^^^^^^^^ in publish async audit
}
