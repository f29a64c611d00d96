// shows: timeout, waiting
import { createClient, createConfig } from '@hey-api/client-fetch';
import { createClient as createAxiosClient } from '@hey-api/client-axios';

const client = createClient(createConfig({ baseUrl: 'http://pets/api' }));
const old = createAxiosClient({ baseURL: 'http://orders', timeout: 2000 });
const set = createClient();
set.setConfig({ baseUrl: 'http://later' });

export async function everyForm(id: string) {
  await client.get({ url: '/pets/{id}', path: { id } });
//             ^^^ out http sync GET pets/api/pets/{id}, 300000 ms, awaited
  await client.post({ url: '/pets', body: { id }, signal: AbortSignal.timeout(250) });
//             ^^^^ out http sync POST pets/api/pets, 250 ms, awaited
  await client.put({ url: '/pets/{id}', path: { id }, baseUrl: 'http://elsewhere' });
//             ^^^ out http sync PUT elsewhere/pets/{id}, 300000 ms, awaited
  await client.patch({ url: '/pets/{id}', path: { id } });
//             ^^^^^ out http sync PATCH pets/api/pets/{id}, 300000 ms, awaited
  await client.delete({ url: '/pets/{id}', path: { id } });
//             ^^^^^^ out http sync DELETE pets/api/pets/{id}, 300000 ms, awaited
  await client.request({ method: 'GET', url: '/pets' });
//             ^^^^^^^ out http sync GET pets/api/pets, 300000 ms, awaited
  await set.head({ url: '/pets' });
//          ^^^^ out http sync HEAD later/pets, 300000 ms, awaited
  return old.options({ url: '/orders' });
//           ^^^^^^^ out http sync OPTIONS orders/orders, 2000 ms, returned
}
