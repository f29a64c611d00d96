// shows: timeout
import { Client } from 'basic-ftp';

export async function store() {
  const ftp = new Client(10_000);
  await ftp.access({ host: 'ftp.acme.dev', user: 'x' });
//          ^^^^^^ out storage sync ftp.acme.dev, 10000 ms
  await ftp.uploadFrom('a.pdf', 'inbox/a.pdf');
//          ^^^^^^^^^^ out storage sync ftp.acme.dev/inbox/a.pdf, 10000 ms
  await ftp.downloadTo('b.pdf', 'outbox/b.pdf');
//          ^^^^^^^^^^ out storage sync ftp.acme.dev/outbox/b.pdf, 10000 ms
  await ftp.list('inbox');
//          ^^^^ out storage sync ftp.acme.dev/inbox, 10000 ms
  await ftp.remove('inbox/a.pdf');
//          ^^^^^^ out storage sync ftp.acme.dev/inbox/a.pdf, 10000 ms
  ftp.close();
}
