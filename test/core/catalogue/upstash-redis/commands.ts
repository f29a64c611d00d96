// shows: timeout
import { Redis } from '@upstash/redis';
import { Redis as Edge } from '@upstash/redis/cloudflare';
import { kv } from '@vercel/kv';

const redis = new Redis({ url: 'https://eu1.upstash.io', token: 'token' });

export async function send(id: string) {
  await redis.publish('order.created', id);
//            ^^^^^^^ out publish async order.created, 300000 ms
  await redis.rpush('mails', id);
//            ^^^^^ out enqueue async mails, 300000 ms
  await redis.xadd('orders', '*', { id });
//            ^^^^ out publish async orders, 300000 ms
  await Edge.fromEnv().lpush('mails', id);
//                     ^^^^^ out enqueue async mails, 300000 ms
  await kv.set(`orders:${id}`, 1);
//         ^^^ out cache sync orders:${id}, 300000 ms
  await redis.pipeline().set('a', 1).incr('b').exec();
//                                             ^^^^ out cache sync pipeline, 300000 ms
  return redis.get('latest');
//             ^^^ out cache sync latest, 300000 ms
}

export function receive() {
  const subscription = redis.subscribe(['order.created']);
//                           ^^^^^^^^^ in publish async order.created
  subscription.on('message', (data) => {
    void fetch(`http://billing/bills/${data.message}`);
//       ^^^^^ out http async GET billing/bills/${message}, 300000 ms
  });
}
