// shows: timeout
import { Client } from '@upstash/qstash';

const client = new Client({ token: 'token' });

export async function publish(id: string) {
  await client.publishJSON({ url: 'https://mailer.example/mails', body: { id }, retries: 2 });
//             ^^^^^^^^^^^ out enqueue async https://mailer.example/mails, 300000 ms
  await client.publish({ urlGroup: 'orders', body: id });
//             ^^^^^^^ out enqueue async orders, 300000 ms
  await client.batchJSON([{ url: 'https://one.example', body: { id } }, { url: 'https://two.example', body: { id } }]);
//             ^^^^^^^^^ out enqueue async https://one.example | https://two.example, 300000 ms
  await client.queue({ queueName: 'mails' }).enqueueJSON({ url: 'https://mailer.example/mails', body: { id } });
//                                           ^^^^^^^^^^^ out enqueue async mails, 300000 ms
  await client.schedules.create({ destination: 'https://mailer.example/digest', cron: '0 6 * * *' });
//                       ^^^^^^ out enqueue async https://mailer.example/digest, 300000 ms
}
