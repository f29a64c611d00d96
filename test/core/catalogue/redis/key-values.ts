// shows: timeout
import { createClient } from 'redis';

const client = createClient({ url: 'redis://cache' });
const bounded = createClient({ url: 'redis://cache', commandOptions: { timeout: 300 } });

export async function load(id: string) {
  await client.get(`order:${id}`);
//             ^^^ out cache sync order:${id}, 5000 ms
  await bounded.set('order', id, { EX: 60 });
//              ^^^ out cache sync order, 300 ms
  await client.hSet('orders', id, '1');
//             ^^^^ out cache sync orders, 5000 ms
  await client.incr('count');
//             ^^^^ out cache sync count, 5000 ms
  await client.eval('return 1', { keys: ['count'] });
//             ^^^^ out cache sync count, 5000 ms
  await client.multi().set('a', '1').incr('b').exec();
//                                             ^^^^ out cache sync transaction, 5000 ms
  await client.blPop('jobs', 0);
//             ^^^^^ in enqueue async jobs
  await client.xRead({ key: 'events', id: '$' }, { BLOCK: 0 });
//             ^^^^^ in publish async events
}
