// shows: timeout, waiting
import createClient, { createPathBasedClient, wrapAsPathBasedClient } from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import type { paths } from './schema';

const client = createClient<paths>({ baseUrl: 'http://orders/api' });
const byPath = createPathBasedClient<paths>({ baseUrl: 'http://orders/api' });
const wrapped = wrapAsPathBasedClient(client);
const $api = createQueryHooks(client);

export async function everyForm(id: string) {
  const { data } = await client.GET('/orders/{id}', { params: { path: { id } } });
//                              ^^^ out http sync GET orders/api/orders/{id}, 300000 ms, awaited
  await client.POST('/orders', { body: { id }, signal: AbortSignal.timeout(700) });
//             ^^^^ out http sync POST orders/api/orders, 700 ms, awaited
  await client.PUT('/orders/{id}', { params: { path: { id } }, baseUrl: 'http://other' });
//             ^^^ out http sync PUT other/orders/{id}, 300000 ms, awaited
  await client.PATCH('/orders/{id}', { params: { path: { id } } });
//             ^^^^^ out http sync PATCH orders/api/orders/{id}, 300000 ms, awaited
  await client.DELETE('/orders/{id}', { params: { path: { id } } });
//             ^^^^^^ out http sync DELETE orders/api/orders/{id}, 300000 ms, awaited
  await client.HEAD('/orders');
//             ^^^^ out http sync HEAD orders/api/orders, 300000 ms, awaited
  await client.OPTIONS('/orders');
//             ^^^^^^^ out http sync OPTIONS orders/api/orders, 300000 ms, awaited
  await client.TRACE('/orders');
//             ^^^^^ out http sync TRACE orders/api/orders, 300000 ms, awaited
  await client.request('get', '/orders');
//             ^^^^^^^ out http sync GET orders/api/orders, 300000 ms, awaited
  await byPath['/orders/{id}'].GET({ params: { path: { id } } });
//                             ^^^ out http sync GET orders/api/orders/{id}, 300000 ms, awaited
  await wrapped['/orders'].POST({ body: { id } });
//                         ^^^^ out http sync POST orders/api/orders, 300000 ms, awaited
  return data;
}

export function Order({ id }: { id: string }) {
  const order = $api.useQuery('get', '/orders/{id}', { params: { path: { id } } });
//                   ^^^^^^^^ out http sync GET orders/api/orders/{id}, 300000 ms, callback
  const add = $api.useMutation('post', '/orders');
//                 ^^^^^^^^^^^ out http sync POST orders/api/orders, 300000 ms, callback
  return [order.data, add.data];
}
