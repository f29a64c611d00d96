import http from 'node:http';
import * as https from 'https';

export function loadOrder(done: (status: number | undefined) => void): void {
  http.get('http://orders/orders/1', (response) => done(response.statusCode));
//     ^^^ out http sync GET orders/orders/1
  const request = https.request({ hostname: 'payments.example', path: '/charges', method: 'POST' }, (response) => done(response.statusCode));
//                      ^^^^^^^ out http sync POST payments.example/charges
  request.end('{}');
  const put = http.request('http://stock/items', { method: 'PUT' });
//                 ^^^^^^^ out http sync PUT stock/items
  put.on('response', (response) => done(response.statusCode));
  put.end();
}

export const server = http.createServer((request, response) => response.end(request.url));
// < entry request /
