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
