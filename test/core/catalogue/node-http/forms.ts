// shows: timeout, waiting
import http, { request } from 'http';
import https from 'node:https';
import { get } from 'node:https';
import { urlToHttpOptions } from 'node:url';

export function everyForm(id: string, done: (status: number | undefined) => void): void {
  request('http://orders/1').end();
//^^^^^^^ out http async GET orders/1, no timeout, floating
  request(new URL(`http://orders/${id}`), (response) => done(response.statusCode)).end();
//^^^^^^^ out http sync GET orders/${id}, no timeout, callback
  http.request({ hostname: 'orders', port: 8080, path: `/orders/${id}`, method: 'PUT', timeout: 500 }, (response) => done(response.statusCode)).end();
//     ^^^^^^^ out http sync PUT orders:8080/orders/${id}, 500 ms, callback
  http.request({ host: 'orders', path: '/orders/2' }).on('response', (response) => done(response.statusCode)).end();
//     ^^^^^^^ out http sync GET orders/orders/2, no timeout, callback
  https.request('https://orders/3', { method: 'DELETE', timeout: 700 }, (response) => done(response.statusCode)).end();
//      ^^^^^^^ out http sync DELETE orders/3, 700 ms, callback
  https.request({ protocol: 'https:', host: 'orders', pathname: '/orders/4' }, (response) => done(response.statusCode)).end();
//      ^^^^^^^ out http sync GET orders/orders/4, no timeout, callback
  https.request('https://orders/9', { signal: AbortSignal.timeout(600) }, (response) => done(response.statusCode)).end();
//      ^^^^^^^ out http sync GET orders/9, 600 ms, callback
  get('https://orders/5', (response) => done(response.statusCode));
//^^^ out http sync GET orders/5, no timeout, callback
  http.get({ hostname: 'orders', path: '/orders/6' }, (response) => done(response.statusCode));
//     ^^^ out http sync GET orders/orders/6, no timeout, callback
  http.get(urlToHttpOptions(new URL('http://orders/7')), (response) => done(response.statusCode));
//     ^^^ out http sync GET orders/7, no timeout, callback
  const slow = http.request('http://orders/8');
//                  ^^^^^^^ out http sync GET orders/8, 900 ms, callback
  slow.setTimeout(900, () => slow.destroy());
  slow.on('response', (response) => done(response.statusCode));
  slow.end('{}');
  const secure = process.env.TLS === '1' ? https : http;
  secure.get('http://orders/9', (response) => done(response.statusCode));
//       ^^^ out http sync GET orders/9, no timeout, callback
}
