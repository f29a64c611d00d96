import Redis from 'ioredis';
import { Queue, Worker } from 'groupmq';

const redis = new Redis();

export const orders = new Queue<{ id: string }>({ redis, namespace: 'orders', maxAttempts: 5 });

export async function place(id: string) {
  await orders.add({ groupId: id, data: { id } });
//             ^^^ out enqueue async orders
  await orders.getJobCounts();
//             ^^^^^^^^^^^^ out enqueue sync orders
  await orders.remove(id);
//             ^^^^^^ out enqueue async orders
}

const worker = new Worker({
//             ^^^ in enqueue async orders
  queue: orders,
  concurrency: 4,
  handler: async (job) => {
    await fetch(`http://stock/items/${job.data.id}`);
//        ^^^^^ out http sync GET stock/items/${id}
  },
});

worker.run();
