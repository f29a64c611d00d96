// shows: timeout
import { Inngest } from 'inngest';

const inngest = new Inngest({ id: 'shop' });

export const charge = inngest.createFunction({ id: 'charge', triggers: [{ event: 'shop/charge' }] }, async ({ event }) => {
//                            ^^^^^^^^^^^^^^ in enqueue async shop/charge
  await fetch(`http://billing/charges/${event.data.id}`);
//      ^^^^^ out http sync GET billing/charges/${id}, 300000 ms
});

export const bill = inngest.createFunction({ id: 'bill', triggers: { cron: '0 6 * * *' } }, async ({ step }) => {
//                          ^^^^^^^^^^^^^^ in enqueue async 0 6 * * *
  await step.invoke('charge', { function: charge, data: {}, timeout: '5m' });
//           ^^^^^^ out enqueue sync charge, 300000 ms
  await step.fetch('https://rates.example/today');
//           ^^^^^ out http sync GET rates.example/today, no timeout
  await step.sendEvent('all', [{ name: 'shop/billed', data: {} }, { name: 'shop/audited', data: {} }]);
//           ^^^^^^^^^ out enqueue async shop/billed | shop/audited, 300000 ms
  await step.sleep('later', '1h');
});

export async function many() {
  await inngest.send([{ name: 'shop/charge', data: {} }, { name: 'shop/bill', data: {} }]);
//              ^^^^ out enqueue async shop/charge | shop/bill, 300000 ms
}
