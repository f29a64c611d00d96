// shows: timeout, waiting
import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'k', secret: 's', timeout: 1500 });

export async function everyForm(id: string) {
  await pusher.trigger('orders', 'added', { id });
//             ^^^^^^^ out websocket async orders/added, 1500 ms, awaited
  await pusher.trigger(['orders', 'staff'], 'added', { id });
//             ^^^^^^^ out websocket async orders/added | staff/added, 1500 ms, awaited
  await pusher.triggerBatch([{ channel: 'orders', name: 'paid', data: id }]);
//             ^^^^^^^^^^^^ out websocket async orders/paid, 1500 ms, awaited
  await pusher.sendToUser(id, 'paid', {});
//             ^^^^^^^^^^ out push async ${id}/paid, 1500 ms, awaited
  return pusher.get({ path: '/channels' });
//              ^^^ out saas sync /channels, 1500 ms, returned
}
