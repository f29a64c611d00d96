// shows: timeout, waiting
import fetch, { Request } from 'node-fetch';
import crossFetch, { fetch as named } from 'cross-fetch';
import isomorphic from 'isomorphic-fetch';
import { fetch as polyfill } from 'whatwg-fetch';
import makeFetchHappen from 'make-fetch-happen';
import minipass from 'minipass-fetch';
import unfetch from 'unfetch';
import isomorphicUnfetch from 'isomorphic-unfetch';
import { fetch as native, $fetch } from 'node-fetch-native';

const patient = makeFetchHappen.defaults({ timeout: 60_000, retry: 3 });

export async function everyForm(id: string) {
  await fetch(`http://orders/${id}`);
//      ^^^^^ out http sync GET orders/${id}, no timeout, awaited
  await fetch('http://orders/2', { method: 'POST', body: '{}', timeout: 500 });
//      ^^^^^ out http sync POST orders/2, 500 ms, awaited
  await fetch(new Request('http://orders/3', { method: 'PUT' }), { signal: AbortSignal.timeout(600) });
//      ^^^^^ out http sync PUT orders/3, 600 ms, awaited
  await crossFetch('http://orders/4');
//      ^^^^^^^^^^ out http sync GET orders/4, no timeout, awaited
  await named('http://orders/5', { method: 'DELETE' });
//      ^^^^^ out http sync DELETE orders/5, no timeout, awaited
  await isomorphic('http://orders/6');
//      ^^^^^^^^^^ out http sync GET orders/6, no timeout, awaited
  await polyfill('http://orders/7');
//      ^^^^^^^^ out http sync GET orders/7, no timeout, awaited
  await makeFetchHappen('http://orders/8');
//      ^^^^^^^^^^^^^^^ out http sync GET orders/8, no timeout, awaited
  await patient('http://orders/9', { method: 'PATCH' });
//      ^^^^^^^ out http sync PATCH orders/9, 60000 ms, awaited
  await minipass('http://orders/10');
//      ^^^^^^^^ out http sync GET orders/10, no timeout, awaited
  await unfetch('http://orders/11');
//      ^^^^^^^ out http sync GET orders/11, no timeout, awaited
  await isomorphicUnfetch('http://orders/12');
//      ^^^^^^^^^^^^^^^^^ out http sync GET orders/12, no timeout, awaited
  await native('http://orders/13');
//      ^^^^^^ out http sync GET orders/13, no timeout, awaited
  return $fetch;
}
