// shows: timeout, waiting
import { Centrifuge } from 'centrifuge';

const centrifuge = new Centrifuge('ws://live/connection', { timeout: 2000 });
const subscription = centrifuge.newSubscription('orders');
subscription.on('publication', (context) => { void fetch('/api/seen', { method: 'POST', body: context.data }); });
//           ^^ in websocket async orders
//                                                 ^^^^^ out http async POST /api/seen, 300000 ms, floating
subscription.subscribe();
centrifuge.connect();

export async function everyForm(id: string) {
  await centrifuge.publish('orders', { id });
//                 ^^^^^^^ out websocket async orders, 2000 ms, awaited
  const order = await centrifuge.rpc('load', { id });
//                               ^^^ out websocket sync live/connection/load, 2000 ms, awaited
  await centrifuge.send({ id });
//                 ^^^^ out websocket async live/connection, 2000 ms, awaited
  await subscription.publish({ id });
//                   ^^^^^^^ out websocket async orders, 2000 ms, awaited
  await subscription.history({ limit: 1 });
//                   ^^^^^^^ out websocket sync orders, 2000 ms, awaited
  return order;
}
