import { Inngest } from 'inngest';

const inngest = new Inngest({ id: 'shop' });

export async function publish(id: string) {
  await inngest.send({ name: 'shop/order.created', data: { id } });
//              ^^^^ out enqueue async shop/order.created
}

export const bill = inngest.createFunction({ id: 'bill' }, { event: 'shop/order.created' }, async ({ event, step }) => {
//                          ^^^^^^^^^^^^^^ in enqueue async shop/order.created
  await step.run('charge', () => fetch(`http://billing/bills/${event.data.id}`));
//                               ^^^^^ out http sync GET billing/bills/${id}
  await step.sendEvent('done', { name: 'shop/order.billed', data: {} });
//           ^^^^^^^^^ out enqueue async shop/order.billed
});
