// shows: timeout, waiting
import { Client } from 'ssh2';

export function restart(done: (error: unknown) => void): void {
  const connection = new Client();
  connection.on('ready', () => {
    connection.exec('systemctl restart shop', (error) => done(error));
//             ^^^^ out process sync shop.acme.dev systemctl restart shop, no timeout, callback
    connection.sftp((_, sftp) => {
      sftp.fastPut('a.tar', '/srv/a.tar', done);
//         ^^^^^^^ out storage sync /srv/a.tar, no timeout, callback
      sftp.readdir('/srv', () => undefined);
//         ^^^^^^^ out storage sync /srv, no timeout, callback
    });
  });
  connection.connect({ host: 'shop.acme.dev', port: 22, username: 'x', readyTimeout: 3_000 });
//           ^^^^^^^ out process sync shop.acme.dev, 3000 ms, callback
}
