import Queue from 'bull';

interface Payload {
  orderId: string;
}

const expiration = new Queue<Payload>('order:expiration', { redis: { host: process.env.REDIS_HOST } });

export async function expire(orderId: string) {
  await expiration.add({ orderId }, { delay: 900_000 });
//                 ^^^ out enqueue async order:expiration
  const job = await expiration.add('reminder', { orderId });
//                             ^^^ out enqueue async order:expiration/reminder
  await job.finished();
//          ^^^^^^^^ out enqueue sync order:expiration
}

export async function ready() {
  const mails = await new Queue('mails').isReady();
  await mails.add({});
//            ^^^ out enqueue async mails
}

expiration.process(async (job) => {
//         ^^^^^^^ in enqueue async order:expiration
  await fetch(`http://orders/orders/${job.data.orderId}`, { method: 'DELETE' });
//      ^^^^^ out http sync DELETE orders/orders/${orderId}
});
