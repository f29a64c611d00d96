// shows: timeout
import { FlowProducer, Job, Queue, Relay, Worker } from 'bullmq';

const mails = new Queue('mails', { connection: { host: 'redis' } });
const relay = new Relay({ connection: { host: 'redis' } });

export async function schedule(id: string) {
  await mails.upsertJobScheduler('daily', { pattern: '0 6 * * *' }, { name: 'digest', data: { id } });
//            ^^^^^^^^^^^^^^^^^^ out enqueue async mails/digest, no timeout
  await mails.upsertJobScheduler('hourly', { every: 3_600_000 });
//            ^^^^^^^^^^^^^^^^^^ out enqueue async mails/hourly, no timeout
  await new FlowProducer().addBulk([{ name: 'send', queueName: 'mails', data: { id } }]);
//                         ^^^^^^^ out enqueue async mails/send, no timeout
  const job = await Job.fromId(mails, id);
  await job?.retry();
//           ^^^^^ out enqueue async mails, no timeout
  await mails.obliterate({ force: true });
//            ^^^^^^^^^^ out enqueue sync mails, no timeout
}

export async function topics(id: string) {
  await relay.publish('order.created', { id });
//            ^^^^^^^ out publish async order.created, no timeout
  await relay.subscribe('order.*', async (message) => {
//            ^^^^^^^^^ in publish async order.*
    await fetch(`http://billing/bills/${message.topic}`);
//        ^^^^^ out http sync GET billing/bills/${topic}, 300000 ms
  });
}

const worker = new Worker('mails', `${__dirname}/processor.js`);
//             ^^^ in enqueue async mails
worker.on('completed', (job) => {
  void fetch(`http://audit/jobs/${job.id}`, { method: 'POST' });
//     ^^^^^ out http async POST audit/jobs/${id}, 300000 ms
});
