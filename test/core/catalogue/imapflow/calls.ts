// shows: timeout
import { ImapFlow } from 'imapflow';

const client = new ImapFlow({ host: 'imap.acme.dev', port: 993, socketTimeout: 60_000 });

export async function read() {
  await client.connect();
//             ^^^^^^^ out email sync imap.acme.dev, 90000 ms
  const lock = await client.getMailboxLock('INBOX');
//                          ^^^^^^^^^^^^^^ out email sync imap.acme.dev, 60000 ms
  for await (const message of client.fetch('1:*', { envelope: true })) console.log(message);
//                                   ^^^^^ out email sync imap.acme.dev, 60000 ms
  await client.messageMove('1', 'Done');
//             ^^^^^^^^^^^ out email sync imap.acme.dev, 60000 ms
  await client.search({ seen: false });
//             ^^^^^^ out email sync imap.acme.dev, 60000 ms
  client.on('exists', () => undefined);
//       ^^ in email async imap.acme.dev
  lock.release();
  await client.logout();
//             ^^^^^^ out email sync imap.acme.dev, 60000 ms
}
