// shows: timeout, waiting
import { pipeline as streamPipeline } from 'node:stream/promises';
import { Agent, Client, Pool, BalancedPool, H2CClient, RetryAgent, connect, fetch, pipeline, request, stream, upgrade, WebSocket, EventSource } from 'undici';
import undici, { Request } from 'undici';

export async function byFunction(id: string) {
  await request('http://orders/1');
//      ^^^^^^^ out http sync GET orders/1, 300000 ms, awaited
  await request(`http://orders/${id}`, { method: 'POST', body: '{}', headersTimeout: 2000 });
//      ^^^^^^^ out http sync POST orders/${id}, 2000 ms, awaited
  await undici.request(new URL('/orders', 'http://orders'), { signal: AbortSignal.timeout(500) });
//             ^^^^^^^ out http sync GET orders/orders, 500 ms, awaited
  await fetch('http://orders/2', { method: 'PUT' });
//      ^^^^^ out http sync PUT orders/2, 300000 ms, awaited
  await fetch(new Request('http://orders/3', { method: 'DELETE' }));
//      ^^^^^ out http sync DELETE orders/3, 300000 ms, awaited
  await stream('http://files/big', { method: 'GET' }, () => process.stdout);
//      ^^^^^^ out http async GET files/big, 300000 ms, awaited
  await connect('http://proxy');
//      ^^^^^^^ out http async CONNECT proxy, 300000 ms, awaited
  await upgrade('http://chat', { protocol: 'websocket' });
//      ^^^^^^^ out http async GET chat, 300000 ms, awaited
  await streamPipeline(pipeline('http://files/echo', { method: 'PUT' }, ({ body }) => body), process.stdout);
//                     ^^^^^^^^ out http async PUT files/echo, 300000 ms, awaited
}

const client = new Client('http://stock', { headersTimeout: 1000 });
const pool = new Pool('http://stock/');
const both = new BalancedPool(['http://stock-a', 'http://stock-b']);

export async function onClient(id: string) {
  await client.request({ path: `/items/${id}`, method: 'GET' });
//             ^^^^^^^ out http sync GET stock/items/${id}, 1000 ms, awaited
  await pool.request({ path: '/items', method: 'POST', body: '{}', headersTimeout: 700 });
//           ^^^^^^^ out http sync POST stock/items, 700 ms, awaited
  await both.request({ path: '/items', method: 'HEAD' });
//           ^^^^^^^ out http sync HEAD stock-a/items | stock-b/items, 300000 ms, awaited
  await new H2CClient('http://stock').request({ path: '/items/2', method: 'GET' });
//                                    ^^^^^^^ out http sync GET stock/items/2, 300000 ms, awaited
  await new Agent().request({ origin: 'http://prices', path: '/prices', method: 'GET' });
//                  ^^^^^^^ out http sync GET prices/prices, 300000 ms, awaited
  await new RetryAgent(new Agent()).request({ origin: 'http://prices', path: '/prices/2', method: 'GET' });
//                                  ^^^^^^^ out http sync GET prices/prices/2, 300000 ms, awaited
  await client.stream({ path: '/export', method: 'GET' }, () => process.stdout);
//             ^^^^^^ out http async GET stock/export, 1000 ms, awaited
  client.request({ path: '/items/3', method: 'GET' }, (error, data) => console.log(error, data));
//       ^^^^^^^ out http sync GET stock/items/3, 1000 ms, callback
  await client.upgrade({ path: '/chat' });
//             ^^^^^^^ out http async GET stock/chat, 1000 ms, awaited
}

export function listen() {
  const socket = new WebSocket('ws://chat/rooms');
//               ^^^ out websocket async chat/rooms, no timeout, floating
  socket.send('hello');
//       ^^^^ out websocket async chat/rooms, timeout unknown, floating
  return new EventSource('http://chat/events');
//       ^^^ out sse async chat/events, no timeout, returned
}
