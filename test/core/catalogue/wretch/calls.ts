// shows: timeout, waiting
import wretch from 'wretch';
import AbortAddon from 'wretch/addons/abort';
import { wretch as named } from 'wretch';

const stock = wretch('http://stock', { mode: 'cors' }).auth('Bearer key').content('application/json');
const items = stock.url('/items');

export async function everyForm(id: string) {
  await wretch('http://orders/1').get().json();
//                                ^^^ out http sync GET orders/1, 300000 ms, awaited
  await wretch('http://orders').url(`/orders/${id}`).get().json((order) => order);
//                                                   ^^^ out http sync GET orders/orders/${id}, 300000 ms, awaited
  await wretch('http://orders').post({ id }, '/orders').res();
//                              ^^^^ out http sync POST orders/orders, 300000 ms, awaited
  await wretch('http://orders').get('/orders/2').text();
//                              ^^^ out http sync GET orders/orders/2, 300000 ms, awaited
  await wretch('http://orders/3').json({ id }).put().res();
//                                             ^^^ out http sync PUT orders/3, 300000 ms, awaited
  await wretch('http://orders/4').patch({ id }).res();
//                                ^^^^^ out http sync PATCH orders/4, 300000 ms, awaited
  await wretch('http://orders/5').delete().res();
//                                ^^^^^^ out http sync DELETE orders/5, 300000 ms, awaited
  await wretch('http://orders/6').head().res();
//                                ^^^^ out http sync HEAD orders/6, 300000 ms, awaited
  await wretch('http://orders/7').opts().res();
//                                ^^^^ out http sync OPTIONS orders/7, 300000 ms, awaited
  await wretch('http://orders/8').fetch('POST', '', { id }).res();
//                                ^^^^^ out http sync POST orders/8, 300000 ms, awaited
  await stock.get('/shelves').json();
//            ^^^ out http sync GET stock/shelves, 300000 ms, awaited
  await items.get('/latest').json();
//            ^^^ out http sync GET stock/items/latest, 300000 ms, awaited
  await items.url('/newest').get().json();
//                           ^^^ out http sync GET stock/items/newest, 300000 ms, awaited
  await named('http://orders/9').get().json();
//                               ^^^ out http sync GET orders/9, 300000 ms, awaited
  await wretch('http://orders/10').addon(AbortAddon()).get().setTimeout(1000).json();
//                                                     ^^^ out http sync GET orders/10, 1000 ms, awaited
}

export function neverRead() {
  wretch('http://audit/entries').post({ seen: true });
//                               ^^^^ out http async POST audit/entries, 300000 ms, floating
}
