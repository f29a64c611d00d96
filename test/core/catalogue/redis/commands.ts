// shows: timeout, waiting
import { createClient, createCluster, type RedisClientType } from 'redis';
import legacy from 'redis';

const client = createClient({ url: 'redis://redis:6379' });
const quick = createClient({ url: 'redis://redis:6379', commandOptions: { timeout: 500 } });
const cluster = createCluster({ rootNodes: [{ url: 'redis://one' }] });

export async function send(id: string, given: RedisClientType) {
  await client.publish('order.created', id);
//             ^^^^^^^ out publish async order.created, 5000 ms, awaited
  await cluster.sPublish('order.audited', id);
//              ^^^^^^^^ out publish async order.audited, 5000 ms, awaited
  await client.lPush('mails', id);
//             ^^^^^ out enqueue async mails, 5000 ms, awaited
  await given.rPush('mails', id);
//            ^^^^^ out enqueue async mails, 5000 ms, awaited
  await quick.xAdd('orders', '*', { id });
//            ^^^^ out publish async orders, 500 ms, awaited
  await client.set(`orders:${id}`, '1', { EX: 60 });
//             ^^^ out cache sync orders:${id}, 5000 ms, awaited
  await quick.get('latest');
//            ^^^ out cache sync latest, 500 ms, awaited
  await client.hSet('orders', id, '1');
//             ^^^^ out cache sync orders, 5000 ms, awaited
  await client.multi().set('a', '1').incr('b').exec();
//                                             ^^^^ out cache sync transaction, 5000 ms, awaited
}

export async function receive() {
  const subscriber = client.duplicate();
  await subscriber.subscribe('order.created', async (message) => {
//                 ^^^^^^^^^ in publish async order.created
    await fetch(`http://billing/bills/${message}`);
//        ^^^^^ out http sync GET billing/bills/${message}, 300000 ms, awaited
  });
  await subscriber.pSubscribe('order.*', () => undefined);
//                 ^^^^^^^^^^ in publish async order.*
  await client.blPop('mails', 5);
//             ^^^^^ in enqueue async mails
  await client.xRead({ key: 'orders', id: '0-0' }, { BLOCK: 1000 });
//             ^^^^^ in publish async orders
  await client.xReadGroup('billing', 'one', [{ key: 'orders', id: '>' }]);
//             ^^^^^^^^^^ in publish async orders
}

export function older(id: string) {
  const old = legacy.createClient(6379, 'redis');
  old.publish('order.created', id);
//    ^^^^^^^ out publish async order.created, 5000 ms, floating
  old.lpush('mails', id, () => undefined);
//    ^^^^^ out enqueue async mails, 5000 ms, callback
  old.on('message', (channel, message) => {
    void fetch(`http://billing/bills/${message}`);
//       ^^^^^ out http async GET billing/bills/${message}, 300000 ms, floating
  });
  old.subscribe('order.created');
//    ^^^^^^^^^ in publish async order.created
}
