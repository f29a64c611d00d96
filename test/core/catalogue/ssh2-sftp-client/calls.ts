// shows: timeout
import Sftp from 'ssh2-sftp-client';

export async function store() {
  const sftp = new Sftp();
  await sftp.connect({ host: 'sftp.acme.dev', username: 'x', readyTimeout: 5_000 });
//           ^^^^^^^ out storage sync sftp.acme.dev, 5000 ms
  await sftp.put('a.pdf', '/inbox/a.pdf');
//           ^^^ out storage sync sftp.acme.dev:/inbox/a.pdf, no timeout
  await sftp.fastGet('/outbox/b.pdf', 'b.pdf');
//           ^^^^^^^ out storage sync sftp.acme.dev:/outbox/b.pdf, no timeout
  await sftp.list('/inbox');
//           ^^^^ out storage sync sftp.acme.dev:/inbox, no timeout
  await sftp.end();
}
