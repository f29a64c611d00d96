// shows: timeout, waiting
import kue, { createQueue } from 'kue';

const jobs = kue.createQueue({ redis: 'redis://redis' });

export function enqueue(id: string) {
  jobs.create('mail', { id }).priority('high').attempts(3).save((error: Error) => {
//                                                         ^^^^ out enqueue async mail, no timeout, callback
    if (error) throw error;
  });
  createQueue().createJob('invoice', { id }).delay(1000).save();
//                                                       ^^^^ out enqueue async invoice, no timeout, floating
}

jobs.process('mail', 5, async (job, done) => {
//   ^^^^^^^ in enqueue async mail
  await fetch(`http://mailer/mails/${job.id}`);
//      ^^^^^ out http sync GET mailer/mails/${id}, 300000 ms, awaited
  done();
});
