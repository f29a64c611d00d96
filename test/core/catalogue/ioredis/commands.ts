import Redis from 'ioredis';

const redis = new Redis({ host: 'redis' });
const subscriber = redis.duplicate();

export async function publish(id: string) {
  await redis.publish('order.created', id);
//            ^^^^^^^ out publish async order.created
  await redis.rpush('mails', id);
//            ^^^^^ out enqueue async mails
  await redis.set(`orders:${id}`, '1', 'EX', 60);
//            ^^^ out cache sync orders:${id}
  return redis.get('latest');
//             ^^^ out cache sync latest
}

export async function consume() {
  await subscriber.subscribe('order.created');
//                 ^^^^^^^^^ in publish async order.created
  subscriber.on('message', (channel, message) => {
    void fetch(`http://billing/bills/${message}`);
//       ^^^^^ out http async GET billing/bills/${message}
  });
}

export async function streams(last: string, keys: readonly string[]) {
  await redis.xread('BLOCK', 1000, 'STREAMS', 'orders', last);
//            ^^^^^ in publish async orders
  await redis.xreadgroup('GROUP', 'mails', 'one', 'COUNT', 10, 'STREAMS', 'orders', '>');
//            ^^^^^^^^^^ in publish async orders
  await redis.xreadgroup('GROUP', 'mails', 'one', 'streams', ...['orders', 'payments'], '>', '>');
//            ^^^^^^^^^^ in publish async orders | payments
  await redis.xread('STREAMS', ...keys);
//            ^^^^^ in publish async ${keys}
}
