// shows: timeout
import { connect, JSONCodec, type NatsConnection } from 'nats';
import { connect as connectNode } from '@nats-io/transport-node';
import { jetstream } from '@nats-io/jetstream';
import { Svcm } from '@nats-io/services';

const codec = JSONCodec();

export async function legacy(id: string) {
  const nc = await connect({ servers: 'nats:4222' });
  nc.publish('order.created', codec.encode({ id }));
//   ^^^^^^^ out publish async order.created, timeout unknown
  nc.publish('order.quoted', codec.encode({ id }), { reply: 'order.replies' });
//   ^^^^^^^ out rpc sync order.quoted, timeout unknown
  const reply = await nc.request('price.get', codec.encode({ id }), { timeout: 2500 });
//                       ^^^^^^^ out rpc sync price.get, 2500 ms
  const js = nc.jetstream();
  await js.publish('order.stored', codec.encode({ id }));
//         ^^^^^^^ out publish async order.stored, 5000 ms
  await js.pullSubscribe('order.stored', { config: { durable_name: 'billing' } });
//         ^^^^^^^^^^^^^ in publish async order.stored
  nc.subscribe('order.created', {
//   ^^^^^^^^^ in publish async order.created
    queue: 'billing',
    callback: async (error, message) => {
      await fetch(`http://billing/bills/${message.subject}`);
//          ^^^^^ out http sync GET billing/bills/${subject}, 300000 ms
    },
  });
  return reply.data;
}

export async function current(id: string) {
  const nc = await connectNode({ servers: ['nats:4222'] });
  nc.publish('order.created', id);
//   ^^^^^^^ out publish async order.created, timeout unknown
  await nc.request('price.get', id);
//         ^^^^^^^ out rpc sync price.get, 1000 ms
  const answers = await nc.requestMany('price.all', id, { maxWait: 400 });
//                         ^^^^^^^^^^^ out rpc sync price.all, 400 ms
  const js = jetstream(nc);
  await js.publish('order.stored', id, { timeout: 1000 });
//         ^^^^^^^ out publish async order.stored, 1000 ms
  const consumer = await js.consumers.get('ORDERS', 'billing');
  await consumer.consume({ callback: (message) => message.ack() });
//               ^^^^^^^ in publish async ORDERS
  return answers;
}

export async function serve(nc: NatsConnection) {
  const service = await nc.services.add({ name: 'prices', version: '1.0.0' });
  service.addEndpoint('price.get', (error, message) => {
//        ^^^^^^^^^^^ in rpc sync price.get
// < entry request price.get
    message.respond('1');
  });
  const group = (await new Svcm(nc).add({ name: 'stock', version: '1.0.0' })).addGroup('stock');
  group.addEndpoint('count', { handler: (error, message) => void message.respond('2') });
//      ^^^^^^^^^^^ in rpc sync stock.count
// < entry request stock.count
}
