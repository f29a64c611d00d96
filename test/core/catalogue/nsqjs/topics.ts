// shows: timeout, waiting
import nsq, { Reader } from 'nsqjs';

const writer = new nsq.Writer('nsqd', 4150);

export function publish(id: string) {
  writer.connect();
  writer.publish('orders', id);
//       ^^^^^^^ out publish async orders, no timeout, floating
  writer.publish('orders', { id }, (error?: Error) => {
//       ^^^^^^^ out publish async orders, no timeout, callback
    if (error) throw error;
  });
  writer.deferPublish('reminders', id, 10_000);
//       ^^^^^^^^^^^^ out publish async reminders, no timeout, floating
}

const reader = new Reader('orders', 'billing', { lookupdHTTPAddresses: 'nsqlookupd:4161' });
//             ^^^ in publish async orders
reader.connect();
reader.on('message', async (message) => {
  await fetch(`http://billing/bills/${message.id}`);
//      ^^^^^ out http sync GET billing/bills/${id}, 300000 ms, awaited
  message.finish();
});
