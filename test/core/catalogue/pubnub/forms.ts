// shows: timeout, waiting
import PubNub from 'pubnub';

const pubnub = new PubNub({ publishKey: 'p', subscribeKey: 's', userId: 'u', transactionalRequestTimeout: 4 });

export async function everyForm(id: string) {
  await pubnub.publish({ channel: 'orders', message: { id } });
//             ^^^^^^^ out websocket async orders, 4000 ms, awaited
  pubnub.publish({ channel: 'orders', message: { id } }, (status) => console.log(status));
//       ^^^^^^^ out websocket async orders, 4000 ms, callback
  await pubnub.signal({ channel: 'typing', message: id });
//             ^^^^^^ out websocket async typing, 4000 ms, awaited
  await pubnub.fire({ channel: 'orders', message: id });
//             ^^^^ out websocket async orders, 4000 ms, awaited
  return pubnub.fetchMessages({ channels: ['orders'], count: 1 });
//              ^^^^^^^^^^^^^ out saas sync orders, 4000 ms, returned
}

pubnub.addListener({ message: async (event) => { await fetch('http://store/messages', { method: 'POST', body: String(event.message) }); } });
//     ^^^^^^^^^^^ in websocket async orders
//                                                     ^^^^^ out http sync POST store/messages, 300000 ms, awaited
pubnub.subscribe({ channels: ['orders'] });
const subscription = pubnub.channel('staff').subscription();
subscription.addListener({ message: () => undefined });
//           ^^^^^^^^^^^ in websocket async staff
