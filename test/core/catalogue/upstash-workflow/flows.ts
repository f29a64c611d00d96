// shows: timeout
import { Client } from '@upstash/workflow';
import { createWorkflow, serve } from '@upstash/workflow/nextjs';

const client = new Client({ token: 'token' });

export async function start(id: string) {
  await client.trigger({ url: 'https://shop.example/api/bill', body: { id }, retries: 2 });
//             ^^^^^^^ out enqueue async https://shop.example/api/bill, no timeout
  await client.notify({ eventId: 'paid', eventData: { id } });
//             ^^^^^^ out enqueue async paid, no timeout
}

export const charge = createWorkflow(async (context) => {
//                    ^^^^^^^^^^^^^^ in enqueue async ?
  await context.run('charge', () => fetch('http://billing/charges', { method: 'POST' }));
//                                  ^^^^^ out http sync POST billing/charges, 300000 ms
});

export const { POST } = serve<{ id: string }>(async (context) => {
//                      ^^^^^ in enqueue async ?
  await context.call('rates', { url: 'https://rates.example/today', method: 'GET', timeout: 10 });
//              ^^^^ out http sync GET rates.example/today, 10000 ms
  await context.run('store', async () => {
    await fetch(`http://orders/${context.requestPayload.id}`);
//        ^^^^^ out http sync GET orders/${id}, 300000 ms
  });
  await context.notify('told', 'billed', {});
//              ^^^^^^ out enqueue async billed, no timeout
  await context.sleep('later', '1d');
});
