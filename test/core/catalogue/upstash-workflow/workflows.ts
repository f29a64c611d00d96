// file: app/api/workflows/welcome/route.ts
import { Client } from '@upstash/workflow';
import { serve } from '@upstash/workflow/nextjs';

const client = new Client({ token: 'x' });

export const { POST } = serve(async (context) => {
//                      ^^^^^ in enqueue async ?
  await context.run('mail', async () => {
    await fetch('http://mails/mails', { method: 'POST' });
//        ^^^^^ out http sync POST mails/mails
  });
  await context.sleep('a while', 60);
  await context.call('charge', { url: 'https://billing.example.com/charges', method: 'POST' });
//              ^^^^ out http sync POST billing.example.com/charges
});

export async function start(id: string) {
  await client.trigger({ url: 'https://app.example.com/api/workflows/welcome', body: { id } });
//             ^^^^^^^ out enqueue async https://app.example.com/api/workflows/welcome
  await client.trigger([{ url: 'https://app.example.com/api/workflows/other' }]);
//             ^^^^^^^ out enqueue async https://app.example.com/api/workflows/other
}
