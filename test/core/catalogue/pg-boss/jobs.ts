// shows: timeout
import PgBoss, { PgBoss as Named } from 'pg-boss';

const boss = new PgBoss('postgres://db/jobs');
const newer = new Named({ connectionString: 'postgres://db/jobs' });

export async function start() {
  const started = await new PgBoss('postgres://db/jobs').start();
  await started.send('mail', {});
//              ^^^^ out enqueue async mail, no timeout
}

export async function enqueue(id: string) {
  await boss.send('mail', { id });
//           ^^^^ out enqueue async mail, no timeout
  await boss.send({ name: 'mail', data: { id } });
//           ^^^^ out enqueue async mail, no timeout
  await boss.sendAfter('mail', { id }, {}, 60);
//           ^^^^^^^^^ out enqueue async mail, no timeout
  await boss.sendThrottled('mail', { id }, {}, 60);
//           ^^^^^^^^^^^^^ out enqueue async mail, no timeout
  await boss.sendDebounced('mail', { id }, {}, 60);
//           ^^^^^^^^^^^^^ out enqueue async mail, no timeout
  await boss.insert([{ name: 'mail', data: { id } }]);
//           ^^^^^^ out enqueue async mail, no timeout
  await newer.insert('mail', [{ data: { id } }]);
//            ^^^^^^ out enqueue async mail, no timeout
  await newer.upsert('mail', { id }, { singletonKey: id });
//            ^^^^^^ out enqueue async mail, no timeout
  await newer.flow([{ name: 'resize', ref: 'first' }, { name: 'mail', dependsOn: ['first'] }]);
//            ^^^^ out enqueue async resize | mail, no timeout
  await boss.publish('order.created', { id });
//           ^^^^^^^ out publish async order.created, no timeout
  await boss.schedule('report', '0 6 * * *', { id });
//           ^^^^^^^^ out enqueue async report, no timeout
}

export async function work() {
  await boss.work('mail', async ([job]) => {
//           ^^^^ in enqueue async mail
    await fetch(`http://mailer/mails/${job?.id}`);
//        ^^^^^ out http sync GET mailer/mails/${id}, 300000 ms
  });
  await newer.work('report', { batchSize: 5 }, async () => undefined);
//            ^^^^ in enqueue async report
  await boss.subscribe('order.created', 'mail');
//           ^^^^^^^^^ in publish async order.created
  return boss.fetch('mail');
//            ^^^^^ in enqueue async mail
}
