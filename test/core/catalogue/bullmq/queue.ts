// shows: timeout
import { FlowProducer, Queue, QueueEvents, Worker } from 'bullmq';

const connection = { host: 'redis' };
const mails = new Queue('mails', { connection });
const events = new QueueEvents('mails', { connection });
const flows = new FlowProducer({ connection });

export async function enqueue(id: string) {
  await mails.add('welcome', { id }, { attempts: 3 });
//            ^^^ out enqueue async mails/welcome, no timeout
  await mails.addBulk([{ name: 'digest', data: { id } }]);
//            ^^^^^^^ out enqueue async mails/digest, no timeout
  await flows.add({ name: 'send', queueName: 'mails', data: { id } });
//            ^^^ out enqueue async mails/send, no timeout
}

export async function enqueueAndWait(id: string) {
  const job = await mails.add('invoice', { id });
//                        ^^^ out enqueue async mails/invoice, no timeout
  return job.waitUntilFinished(events, 10_000);
//           ^^^^^^^^^^^^^^^^^ out enqueue sync mails, 10000 ms
}

export async function look() {
  return mails.getJobCounts('failed');
//             ^^^^^^^^^^^^ out enqueue sync mails, no timeout
}

export const worker = new Worker('mails', async (job) => fetch(`http://mailer/mails/${job.name}`), { connection });
//                    ^^^ in enqueue async mails
//                                                       ^^^^^ out http sync GET mailer/mails/${name}, 300000 ms
