// shows: timeout, waiting
import * as Ably from 'ably';

const rest = new Ably.Rest({ key: 'k', httpRequestTimeout: 3000 });
const realtime = new Ably.Realtime('k');
const channel = realtime.channels.get('orders');

export async function everyForm(id: string) {
  await channel.publish('added', { id });
//              ^^^^^^^ out websocket async orders/added, 10000 ms, awaited
  await rest.channels.get('orders').publish({ name: 'paid', data: id });
//                                  ^^^^^^^ out websocket async orders/paid, 10000 ms, awaited
  await channel.presence.enter({ id });
//                       ^^^^^ out websocket async orders, 10000 ms, awaited
  await channel.history({ limit: 1 });
//              ^^^^^^^ out saas sync orders, 10000 ms, awaited
  await rest.channels.get('orders').history();
//                                  ^^^^^^^ out saas sync orders, 3000 ms, awaited
  await rest.batchPublish({ channels: ['orders'], messages: [] });
//           ^^^^^^^^^^^^ out websocket async orders, 10000 ms, awaited
}

void channel.subscribe('added', async (message) => { await fetch('http://store/added', { method: 'POST', body: message.data }); });
//           ^^^^^^^^^ in websocket async orders/added
//                                                         ^^^^^ out http sync POST store/added, 300000 ms, awaited
void channel.presence.subscribe('enter', () => undefined);
//                    ^^^^^^^^^ in websocket async orders
