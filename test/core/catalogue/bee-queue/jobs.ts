// shows: timeout
import Queue from 'bee-queue';

const mails = new Queue('mails', { redis: { host: 'redis' } });

export async function enqueue(id: string) {
  const job = mails.createJob({ id });
  await job.timeout(3000).retries(2).save();
//                                   ^^^^ out enqueue async mails, no timeout
  mails.createJob({ id }).save((error) => {
//                        ^^^^ out enqueue async mails, no timeout
    if (error) throw error;
  });
  await mails.saveAll([mails.createJob({ id })]);
//            ^^^^^^^ out enqueue async mails, no timeout
  return mails.checkHealth();
//             ^^^^^^^^^^^ out enqueue sync mails, no timeout
}

mails.process(2, async (job) => {
//    ^^^^^^^ in enqueue async mails
  await fetch(`http://mailer/mails/${job.id}`);
//      ^^^^^ out http sync GET mailer/mails/${id}, 300000 ms
});
