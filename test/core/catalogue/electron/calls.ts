// shows: timeout
import { net } from 'electron';

export async function load() {
  const request = net.request('https://api.acme.dev/orders');
//                    ^^^^^^^ out http sync GET api.acme.dev/orders, no timeout
  request.on('response', () => undefined);
  request.end();
  await net.fetch('https://api.acme.dev/stock', { method: 'POST' });
//          ^^^^^ out http sync POST api.acme.dev/stock, no timeout
}
