// shows: timeout, waiting
import RedisSMQ from 'rsmq';

const rsmq = new RedisSMQ({ host: 'redis', port: 6379, ns: 'rsmq' });

export async function send(id: string) {
  await rsmq.createQueueAsync({ qname: 'mails' });
//           ^^^^^^^^^^^^^^^^ out enqueue sync mails, no timeout, awaited
  await rsmq.sendMessageAsync({ qname: 'mails', message: id });
//           ^^^^^^^^^^^^^^^^ out enqueue async mails, no timeout, awaited
  rsmq.sendMessage({ qname: 'mails', message: id }, (error) => {
//     ^^^^^^^^^^^ out enqueue async mails, no timeout, callback
    if (error) throw error;
  });
}

export async function receive() {
  const message = await rsmq.receiveMessageAsync({ qname: 'mails' });
//                           ^^^^^^^^^^^^^^^^^^^ in enqueue async mails
  rsmq.popMessage({ qname: 'mails' }, () => undefined);
//     ^^^^^^^^^^ in enqueue async mails
  return message;
}
