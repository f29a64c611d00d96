// shows: timeout
import { Client, WorkflowClient } from '@temporalio/client';

async function bill(id: string): Promise<string> {
  return id;
}

const client = new Client();

export async function run(id: string) {
  await client.workflow.start(bill, { taskQueue: 'orders', workflowId: id, args: [id] });
//                      ^^^^^ out enqueue async orders/bill, no timeout
  await client.workflow.signalWithStart('fulfil', { taskQueue: 'orders', workflowId: id, signal: 'paid', signalArgs: [] });
//                      ^^^^^^^^^^^^^^^ out enqueue async orders/fulfil, no timeout
  await new WorkflowClient().execute(bill, { taskQueue: 'orders', workflowId: id, args: [id] });
//                           ^^^^^^^ out enqueue sync orders/bill, no timeout
  const handle = client.workflow.getHandle(id);
  await handle.executeUpdate('address', { args: [id] });
//             ^^^^^^^^^^^^^ out enqueue sync address, no timeout
  await handle.query('state');
//             ^^^^^ out enqueue sync state, no timeout
  const schedule = await client.schedule.create({ scheduleId: 'daily', spec: {}, action: { type: 'startWorkflow', workflowType: 'report', taskQueue: 'reports' } });
//                                       ^^^^^^ out enqueue async reports/report, no timeout
  await schedule.trigger();
//               ^^^^^^^ out enqueue async daily, no timeout
}
