// shows: timeout, waiting
import makeFetchHappen from 'make-fetch-happen';
import minipass from 'minipass-fetch';

const patient = makeFetchHappen.defaults({ timeout: 60_000, retry: 3 });

export async function everyForm() {
  await makeFetchHappen('http://orders/8');
//      ^^^^^^^^^^^^^^^ out http sync GET orders/8, no timeout, awaited
  await patient('http://orders/9', { method: 'PATCH' });
//      ^^^^^^^ out http sync PATCH orders/9, 60000 ms, awaited
  await minipass('http://orders/10');
//      ^^^^^^^^ out http sync GET orders/10, no timeout, awaited
}
