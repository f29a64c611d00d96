// shows: timeout, waiting
import ky, { type KyInstance } from 'ky';

const stock = ky.create({ prefix: 'http://stock/api', timeout: 3000 });
const items = stock.extend({ timeout: 1000 });
const before = ky.extend({ prefixUrl: 'http://stock/v1' });
const based = ky.create({ baseUrl: 'http://stock/v2/', timeout: false });
const derived = stock.extend((options) => ({ prefix: `${options.prefix}/items` }));

export class Prices {
  constructor(private readonly http: KyInstance = ky.create({ prefix: 'http://prices' })) {}

  load(id: string) {
    return this.http.get(`prices/${id}`).json();
//                   ^^^ out http sync GET prices/prices/${id}, 10000 ms, returned
  }
}

export async function everyForm(id: string) {
  await ky('http://orders/1').json();
//      ^^ out http sync GET orders/1, 10000 ms, awaited
  await ky('http://orders/2', { method: 'post', json: { id }, timeout: 500 });
//      ^^ out http sync POST orders/2, 500 ms, awaited
  await ky.get('http://orders/3').text();
//         ^^^ out http sync GET orders/3, 10000 ms, awaited
  await ky.post('http://orders/4', { json: { id } });
//         ^^^^ out http sync POST orders/4, 10000 ms, awaited
  await ky.put('http://orders/5');
//         ^^^ out http sync PUT orders/5, 10000 ms, awaited
  await ky.patch('http://orders/6');
//         ^^^^^ out http sync PATCH orders/6, 10000 ms, awaited
  await ky.delete('http://orders/7');
//         ^^^^^^ out http sync DELETE orders/7, 10000 ms, awaited
  await ky.head('http://orders/8');
//         ^^^^ out http sync HEAD orders/8, 10000 ms, awaited
  await ky.query('http://orders/9');
//         ^^^^^ out http sync QUERY orders/9, 10000 ms, awaited
  await ky.get(new URL('/orders', 'http://orders'), { totalTimeout: 20_000 });
//         ^^^ out http sync GET orders/orders, 20000 ms, awaited
  await ky.get('orders/10', { prefix: 'http://orders' });
//         ^^^ out http sync GET orders/orders/10, 10000 ms, awaited
  await stock.get(`items/${id}`).json();
//            ^^^ out http sync GET stock/api/items/${id}, 3000 ms, awaited
  await items('latest');
//      ^^^^^ out http sync GET stock/api/latest, 1000 ms, awaited
  await before.post('items');
//             ^^^^ out http sync POST stock/v1/items, 10000 ms, awaited
  await based.put('items/1');
//            ^^^ out http sync PUT stock/v2/items/1, no timeout, awaited
  await derived.get('newest');
//              ^^^ out http sync GET ${prefix}/items/newest, 3000 ms, awaited
  void ky.post('http://audit/entries', { json: { id } });
//        ^^^^ out http async POST audit/entries, 10000 ms, floating
}
