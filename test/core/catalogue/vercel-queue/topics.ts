// shows: timeout
import { handleCallback, PollingQueueClient, QueueClient, send } from '@vercel/queue';

const client = new QueueClient();
const { send: sendWithClient } = client;

export async function publish(id: string) {
  await send('orders', { id });
//      ^^^^ out publish async orders, 300000 ms
  await client.send('audit', { id });
//             ^^^^ out publish async audit, 300000 ms
  await sendWithClient('audit', { id });
//      ^^^^^^^^^^^^^^ out publish async audit, 300000 ms
}

export async function poll() {
  return new PollingQueueClient({ region: 'iad1' }).receive('orders', 'billing', async (message) => {
//                                                  ^^^^^^^ in publish async orders
    await fetch(`http://billing/bills/${String(message)}`);
//        ^^^^^ out http sync GET billing/bills/${message}, 300000 ms
  });
}

export const POST = handleCallback(async (message: { id: string }) => {
  await fetch(`http://billing/bills/${message.id}`);
//      ^^^^^ out http sync GET billing/bills/${id}, 300000 ms
});
