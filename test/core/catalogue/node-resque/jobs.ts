// shows: timeout
import { Queue, Worker } from 'node-resque';

const connection = { host: 'redis' };
const jobs = {
  send: {
    perform: async (id: string) => {
      await fetch(`http://mailer/mails/${id}`);
//          ^^^^^ out http sync GET mailer/mails/${id}, 300000 ms
    },
  },
};

export async function enqueue(id: string) {
  const queue = new Queue({ connection }, jobs);
  await queue.connect();
  await queue.enqueue('mails', 'send', [id]);
//            ^^^^^^^ out enqueue async mails/send, no timeout
  await queue.enqueueIn(3000, 'mails', 'send', [id]);
//            ^^^^^^^^^ out enqueue async mails/send, no timeout
  await queue.enqueueAt(1_000_000, 'mails', 'send', [id]);
//            ^^^^^^^^^ out enqueue async mails/send, no timeout
  return queue.length('mails');
//             ^^^^^^ out enqueue sync mails, no timeout
}

export async function work() {
  const worker = new Worker({ connection, queues: ['mails', 'invoices'] }, jobs);
//               ^^^ in enqueue async mails | invoices
  await worker.connect();
  await worker.start();
}
