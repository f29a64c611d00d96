// shows: timeout, waiting
import { $fetch, createFetch, ofetch, type $Fetch } from 'ofetch';

const stock = ofetch.create({ baseURL: 'http://stock', timeout: 3000 });
const made = createFetch({ defaults: { baseURL: 'http://made', timeout: 400 } });
const items = stock.create({ baseURL: 'http://items' });

export class Prices {
  constructor(private readonly http: $Fetch) {}

  load(id: string) {
    return this.http(`/prices/${id}`);
//              ^^^^ out http sync GET prices/prices/${id}, no timeout, returned
  }
}

export const prices = new Prices(ofetch.create({ baseURL: 'http://prices' }));

export async function everyForm(id: string) {
  await ofetch('http://orders/1');
//      ^^^^^^ out http sync GET orders/1, no timeout, awaited
  await ofetch(`http://orders/${id}`, { method: 'POST', body: { id }, timeout: 500 });
//      ^^^^^^ out http sync POST orders/${id}, 500 ms, awaited
  await $fetch('http://orders/2', { method: 'put' });
//      ^^^^^^ out http sync PUT orders/2, no timeout, awaited
  await ofetch.raw('http://orders/3');
//             ^^^ out http sync GET orders/3, no timeout, awaited
  await ofetch.native('http://orders/4', { method: 'DELETE' });
//             ^^^^^^ out http sync DELETE orders/4, no timeout, awaited
  await $fetch('/orders/5', { baseURL: 'http://orders', signal: AbortSignal.timeout(100) });
//      ^^^^^^ out http sync GET orders/orders/5, 100 ms, awaited
  await stock('/items');
//      ^^^^^ out http sync GET stock/items, 3000 ms, awaited
  await stock.raw('/items', { method: 'PATCH' });
//            ^^^ out http sync PATCH stock/items, 3000 ms, awaited
  await made('/things');
//      ^^^^ out http sync GET made/things, 400 ms, awaited
  await items('/latest');
//      ^^^^^ out http sync GET items/latest, 3000 ms, awaited
}
