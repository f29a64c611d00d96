// shows: timeout, waiting
import p from 'phin';

const prices = p.defaults({ url: 'http://prices/prices', timeout: 400 });

export async function everyForm(id: string) {
  await p('http://orders/1');
//      ^ out http sync GET orders/1, no timeout, awaited
  await p({ url: `http://orders/${id}`, method: 'POST', data: { id }, timeout: 500 });
//      ^ out http sync POST orders/${id}, 500 ms, awaited
  await p.promisified({ url: 'http://orders/2', parse: 'json' });
//        ^^^^^^^^^^^ out http sync GET orders/2, no timeout, awaited
  await prices({ method: 'PUT' });
//      ^^^^^^ out http sync PUT prices/prices, 400 ms, awaited
  p.unpromisified('http://orders/3', (error, response) => console.log(error, response));
//  ^^^^^^^^^^^^^ out http sync GET orders/3, no timeout, callback
}
