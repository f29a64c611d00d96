// shows: timeout, waiting
import Pusher from 'pusher-js';

const pusher = new Pusher('key', { cluster: 'eu' });
const orders = pusher.subscribe('orders');
orders.bind('added', async (order: { id: string }) => { await fetch(`/api/orders/${order.id}`); });
//     ^^^^ in websocket async orders/added
//                                                            ^^^^^ out http sync GET /api/orders/${id}, 300000 ms, awaited

export function typing() {
  orders.trigger('client-typing', {});
//       ^^^^^^^ out websocket async orders/client-typing, timeout unknown, floating
  pusher.channel('orders').bind('paid', () => undefined);
//                         ^^^^ in websocket async orders/paid
}
