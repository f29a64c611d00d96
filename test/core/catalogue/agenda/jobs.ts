// shows: timeout
import { Agenda, Define, Every, type Job, JobsController } from 'agenda';
import Older from '@hokify/agenda';

const agenda = new Agenda({ db: { address: 'mongodb://mongo/jobs' } });

agenda.define('send mail', async (job: Job) => {
//     ^^^^^^ in enqueue async send mail
  await fetch(`http://mailer/mails/${job.attrs._id}`);
//      ^^^^^ out http sync GET mailer/mails/${_id}, 300000 ms
});
agenda.define('clean', { concurrency: 1 }, async () => {
//     ^^^^^^ in enqueue async clean
  await fetch('http://files/clean', { method: 'POST' });
//      ^^^^^ out http sync POST files/clean, 300000 ms
});

export async function enqueue(id: string) {
  await agenda.now('send mail', { id });
//             ^^^ out enqueue async send mail, no timeout
  await agenda.schedule('in 5 minutes', 'send mail', { id });
//             ^^^^^^^^ out enqueue async send mail, no timeout
  await agenda.every('1 day', ['clean', 'report']);
//             ^^^^^ out enqueue async clean | report, no timeout
  await agenda.create('send mail', { id }).repeatEvery('1 week').save();
//                                                               ^^^^ out enqueue async send mail, no timeout
  await new Older().now('send mail', { id });
//                  ^^^ out enqueue async send mail, no timeout
  return agenda.cancel({ name: 'clean' });
//              ^^^^^^ out enqueue sync clean, no timeout
}

@JobsController({ namespace: 'mail' })
export class MailJobs {
  @Define({ name: 'welcome' })
// ^^^^^^ in enqueue async mail.welcome
  async welcome(job: Job) {
    await fetch(`http://mailer/welcome/${job.attrs._id}`);
//        ^^^^^ out http sync GET mailer/welcome/${_id}, 300000 ms
  }

  @Every('5 minutes')
  async sweep() {
// < entry schedule 5 minutes
    await fetch('http://mailer/sweep');
//        ^^^^^ out http sync GET mailer/sweep, 300000 ms
  }
}
