// shows: timeout
import { DBOS, DBOSClient } from '@dbos-inc/dbos-sdk';

async function bill(id: string) {
  await DBOS.runStep(() => fetch(`http://billing/charges/${id}`));
//                         ^^^^^ out http sync GET billing/charges/${id}, 300000 ms
}

export const billing = DBOS.registerWorkflow(bill, { name: 'bill' });
//                          ^^^^^^^^^^^^^^^^ in enqueue async bill

export class Reports {
  @DBOS.workflow()
// ^^^^ in enqueue async create
  static async create(id: string) {
    await fetch(`http://reports/${id}`);
//        ^^^^^ out http sync GET reports/${id}, 300000 ms
  }

  @DBOS.scheduled({ crontab: '0 6 * * *' })
  static async daily() {
// < entry schedule 0 6 * * *
    await fetch('http://reports/daily');
//        ^^^^^ out http sync GET reports/daily, 300000 ms
  }
}

export async function start(id: string) {
  const handle = await DBOS.startWorkflow(bill, { queueName: 'orders' })(id);
//                     ^^^^ out enqueue async orders/bill, no timeout
  await handle.getResult();
//             ^^^^^^^^^ out enqueue sync orders/bill, no timeout
  await DBOS.send(id, 'paid', 'payments');
//           ^^^^ out enqueue async payments, no timeout
  await DBOS.getEvent(id, 'state', 5);
//           ^^^^^^^^ out enqueue sync state, 5000 ms
  const client = await DBOSClient.create({ systemDatabaseUrl: 'postgres://db' });
  const other = await client.enqueue({ queueName: 'orders', workflowName: 'bill' }, id);
//                           ^^^^^^^ out enqueue async orders/bill, no timeout
  return other.getResult();
//             ^^^^^^^^^ out enqueue sync orders/bill, no timeout
}
