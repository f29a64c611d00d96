import { Client } from '@temporalio/client';

const client = new Client();

export async function start(id: string) {
  const handle = await client.workflow.start('fulfil', { taskQueue: 'orders', workflowId: id, args: [id] });
//                                     ^^^^^ out enqueue async orders/fulfil
  await handle.signal('paid');
//             ^^^^^^ out enqueue async orders/paid
  return handle.result();
//              ^^^^^^ out enqueue sync orders/fulfil
}

export async function runToEnd(id: string) {
  return client.workflow.execute('fulfil', { taskQueue: 'orders', workflowId: id });
//                       ^^^^^^^ out enqueue sync orders/fulfil
}
