// shows: timeout
import xior, { Xior, type XiorInstance } from 'xior';

const stock = xior.create({ baseURL: 'http://stock', timeout: 3000 });
const prices = new Xior({ baseURL: 'http://prices' });
prices.defaults.timeout = 500;

export class Shipping {
  constructor(private readonly http: XiorInstance) {}

  quote(id: string) {
    return this.http.get(`/quotes/${id}`);
//                   ^^^ out http sync GET shipping/quotes/${id}, 300000 ms
  }
}

export const shipping = new Shipping(xior.create({ baseURL: 'http://shipping' }));

export async function everyForm(id: string) {
  await xior('http://orders/1');
//      ^^^^ out http sync GET orders/1, 300000 ms
  await xior({ url: 'http://orders/2', method: 'put' });
//      ^^^^ out http sync PUT orders/2, 300000 ms
  await xior.request({ url: '/orders/3', baseURL: 'http://orders', method: 'POST', data: { id } });
//           ^^^^^^^ out http sync POST orders/orders/3, 300000 ms
  await xior.get('http://orders/4', { timeout: 400 });
//           ^^^ out http sync GET orders/4, 400 ms
  await xior.get({ url: 'http://orders/5' });
//           ^^^ out http sync GET orders/5, 300000 ms
  await xior.head('http://orders/6');
//           ^^^^ out http sync HEAD orders/6, 300000 ms
  await xior.options('http://orders/7');
//           ^^^^^^^ out http sync OPTIONS orders/7, 300000 ms
  await xior.post('http://orders/8', { id }, { signal: AbortSignal.timeout(900) });
//           ^^^^ out http sync POST orders/8, 900 ms
  await xior.put('http://orders/9', { id });
//           ^^^ out http sync PUT orders/9, 300000 ms
  await xior.patch('http://orders/10', { id });
//           ^^^^^ out http sync PATCH orders/10, 300000 ms
  await stock.delete(`/items/${id}`);
//            ^^^^^^ out http sync DELETE stock/items/${id}, 3000 ms
  await prices.get('/prices');
//             ^^^ out http sync GET prices/prices, 500 ms
}
