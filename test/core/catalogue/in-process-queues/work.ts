import PQueue from 'p-queue';

const queue = new PQueue({ concurrency: 4 });

export async function loadAll(ids: readonly string[]) {
  return Promise.all(ids.map((id) => queue.add(() => fetch(`http://orders/orders/${id}`))));
//                                                   ^^^^^ out http sync GET orders/orders/${id}
}
