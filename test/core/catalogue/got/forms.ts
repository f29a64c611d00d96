// shows: timeout, waiting
import got, { Options, type Got } from 'got';

const stock = got.extend({ prefixUrl: 'http://stock/api', timeout: { request: 3000 } });
const items = stock.extend({ prefixUrl: 'http://stock/items' });
const patient = got.extend(stock, { retry: { limit: 5 } });
const old = got.extend({ timeout: 700 });

export class Prices {
  constructor(private readonly http: Got = got.extend({ prefixUrl: 'http://prices' })) {}

  load(id: string) {
    return this.http.get(`prices/${id}`).json();
//                   ^^^ out http sync GET prices/prices/${id}, no timeout, returned
  }
}

export async function everyForm(id: string) {
  await got.put('http://orders/1');
//          ^^^ out http sync PUT orders/1, no timeout, awaited
  await got.patch('http://orders/2', { timeout: { request: 500 } });
//          ^^^^^ out http sync PATCH orders/2, 500 ms, awaited
  await got.head('http://orders/3', { timeout: 600 });
//          ^^^^ out http sync HEAD orders/3, 600 ms, awaited
  await got.delete('http://orders/4', { signal: AbortSignal.timeout(800) });
//          ^^^^^^ out http sync DELETE orders/4, 800 ms, awaited
  await got.query('http://orders/5');
//          ^^^^^ out http sync QUERY orders/5, no timeout, awaited
  await got(new URL(`/orders/${id}`, 'http://orders'), { method: 'POST' });
//      ^^^ out http sync POST orders/orders/${id}, no timeout, awaited
  await got({ url: 'http://orders/6', method: 'PUT' });
//      ^^^ out http sync PUT orders/6, no timeout, awaited
  await got('orders/7', { prefixUrl: 'http://orders' });
//      ^^^ out http sync GET orders/orders/7, no timeout, awaited
  await got(undefined, undefined, new Options({ url: 'http://orders/8', method: 'PATCH' }));
//      ^^^ out http sync PATCH orders/8, no timeout, awaited
  await items.get('latest');
//            ^^^ out http sync GET stock/items/latest, 3000 ms, awaited
  await patient('items');
//      ^^^^^^^ out http sync GET stock/api/items, 3000 ms, awaited
  await old('http://orders/9');
//      ^^^ out http sync GET orders/9, 700 ms, awaited
  await stock.get('http://elsewhere/absolute');
//            ^^^ out http sync GET elsewhere/absolute, 3000 ms, awaited
  const { body } = await got.get('http://orders/10', { resolveBodyOnly: false });
//                           ^^^ out http sync GET orders/10, no timeout, awaited
  return body;
}

export async function pages() {
  for await (const order of got.paginate('http://orders/pages')) console.log(order);
//                              ^^^^^^^^ out http sync GET orders/pages, no timeout, awaited
  for await (const order of got.paginate.each('http://orders/each')) console.log(order);
//                                       ^^^^ out http sync GET orders/each, no timeout, awaited
  return got.paginate.all('http://orders/all');
//                    ^^^ out http sync GET orders/all, no timeout, returned
}

export function streams() {
  got.stream.post('http://files/upload');
//           ^^^^ out http async POST files/upload, no timeout, floating
  return got.stream('http://files/download', { method: 'PUT' });
//           ^^^^^^ out http async PUT files/download, no timeout, returned
}
