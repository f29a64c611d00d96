// shows: timeout
import { CloudTasksClient, v2 } from '@google-cloud/tasks';

const client = new CloudTasksClient();

export async function enqueue(id: string) {
  const parent = client.queuePath('shop', 'europe-west1', 'mails');
  await client.createTask({ parent, task: { httpRequest: { httpMethod: 'POST', url: 'https://mailer.example/mails', body: id } } });
//             ^^^^^^^^^^ out enqueue async mails, 20000 ms
  await client.createTask({ parent: 'projects/shop/locations/europe-west1/queues/invoices', task: {} }, { timeout: 5000 });
//             ^^^^^^^^^^ out enqueue async invoices, 5000 ms
  await new v2.CloudTasksClient().createTask({ parent, task: {} });
//                                ^^^^^^^^^^ out enqueue async mails, 20000 ms
  await client.runTask({ name: 'projects/shop/locations/europe-west1/queues/mails/tasks/one' });
//             ^^^^^^^ out enqueue async one, 20000 ms
  return client.purgeQueue({ name: parent });
//              ^^^^^^^^^^ out enqueue sync mails, 20000 ms
}
