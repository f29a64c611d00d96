// shows: timeout, waiting
import * as mq from 'ibmmq';

export async function put(connection: mq.MQQueueManager, queue: mq.MQObject, body: string) {
  await mq.PutPromise(queue, new mq.MQMD(), new mq.MQPMO(), body);
//         ^^^^^^^^^^ out enqueue async ?, no timeout, awaited
  mq.Put(queue, new mq.MQMD(), new mq.MQPMO(), body, (error) => {
//   ^^^ out enqueue async ?, no timeout, callback
    if (error) throw error;
  });
  mq.PutSync(queue, new mq.MQMD(), new mq.MQPMO(), body);
//   ^^^^^^^ out enqueue async ?, no timeout, blocking
  const descriptor = new mq.MQOD();
  descriptor.ObjectName = 'MAILS';
  await mq.Put1Promise(connection, descriptor, new mq.MQMD(), new mq.MQPMO(), body);
//         ^^^^^^^^^^^ out enqueue async MAILS, no timeout, awaited
}

export function get(queue: mq.MQObject) {
  mq.Get(queue, new mq.MQMD(), new mq.MQGMO(), async (error, object, options, descriptor, body) => {
//   ^^^ in enqueue async ?
    if (error === null) await fetch(`http://mailer/mails/${body}`);
//                            ^^^^^ out http sync GET mailer/mails/${body}, 300000 ms, awaited
  });
}
