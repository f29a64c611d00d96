// shows: timeout, waiting
import http2, { connect } from 'node:http2';
import * as all from 'http2';

const stock = http2.connect('https://stock');

export function everyForm(id: string): void {
  const request = stock.request({ ':path': `/items/${id}` });
//                      ^^^^^^^ out http sync GET stock/items/${id}, 700 ms, callback
  request.setTimeout(700, () => request.close());
  request.on('response', (headers) => console.log(headers));
  request.end();
  const post = stock.request({ ':method': 'POST', ':path': '/items' });
//                   ^^^^^^^ out http sync POST stock/items, no timeout, callback
  post.on('data', (data) => console.log(data));
  post.end('{}');
  const orders = connect('http://orders:8080', () => undefined);
  orders.request({ [http2.constants.HTTP2_HEADER_PATH]: '/orders', [http2.constants.HTTP2_HEADER_METHOD]: 'PUT' }).on('end', () => orders.close());
//       ^^^^^^^ out http sync PUT orders:8080/orders, no timeout, callback
  all.connect('http://prices').request({ ':path': '/prices' }).on('end', () => undefined);
//                             ^^^^^^^ out http sync GET prices/prices, no timeout, callback
}

export const server = http2.createSecureServer({}, (request, response) => response.end(request.url));
// < entry request /
export const streams = http2.createServer();
streams.on('stream', (stream) => {
// < entry request calls.ts
  void fetch('http://orders/1').then(() => stream.end());
//     ^^^^^ out http sync GET orders/1, 300000 ms, chained
});
