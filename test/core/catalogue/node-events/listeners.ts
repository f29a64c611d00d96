import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

bus.on('order.created', async (id: string) => {
  await fetch(`http://billing/bills/${id}`, { method: 'POST' });
//      ^^^^^ out http sync POST billing/bills/${id}
});
