// shows: timeout
import rhea, { create_container } from 'rhea';
import { Connection, type AwaitableSender } from 'rhea-promise';
import { Client } from 'amqp10';

rhea.on('message', (context) => {
  void fetch(`http://mailer/mails/${context.message.message_id}`);
//     ^^^^^ out http async GET mailer/mails/${message_id}, 300000 ms
});

export function events(id: string) {
  const connection = rhea.connect({ host: 'artemis', port: 5672 });
  const sender = connection.open_sender('mails');
  sender.send({ body: id });
//       ^^^^ out enqueue async mails, no timeout
  sender.send({ body: id, reply_to: 'mails.replies' });
//       ^^^^ out rpc sync mails, no timeout
  connection.open_receiver({ source: { address: 'invoices' } });
//           ^^^^^^^^^^^^^ in enqueue async invoices
  const own = create_container().connect({ host: 'artemis' });
  own.open_sender({ target: { address: 'audit' } }).send({ body: id });
//                                                  ^^^^ out enqueue async audit, no timeout
}

export async function promises(id: string, given: AwaitableSender) {
  const connection = new Connection({ host: 'artemis' });
  await connection.open();
  const sender = await connection.createAwaitableSender({ target: { address: 'mails' } });
  await sender.send({ body: id }, { timeoutInSeconds: 10 });
//             ^^^^ out enqueue async mails, 10000 ms
  await given.send({ body: id });
//            ^^^^ out enqueue async ?, no timeout
  const receiver = await connection.createReceiver({ source: { address: 'mails' } });
//                                  ^^^^^^^^^^^^^^ in enqueue async mails
  receiver.on('message', () => undefined);
}

export async function older(id: string) {
  const client = new Client();
  await client.connect('amqp://artemis');
  const sender = await client.createSender('mails');
  await sender.send(id);
//             ^^^^ out enqueue async mails, no timeout
  const receiver = await client.createReceiver('mails');
//                              ^^^^^^^^^^^^^^ in enqueue async mails
  receiver.on('message', () => undefined);
}
