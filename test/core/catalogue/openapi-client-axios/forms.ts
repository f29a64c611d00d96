// shows: timeout, waiting
import OpenAPIClientAxios, { OpenAPIClientAxios as Named } from 'openapi-client-axios';

const api = new OpenAPIClientAxios({ definition: 'http://pets/openapi.json', withServer: { url: 'http://pets/v1' }, axiosConfigDefaults: { timeout: 2000 } });
const own = new Named({ definition: { openapi: '3.0.0', info: { title: 'orders', version: '1' }, servers: [{ url: 'http://orders/api' }], paths: {} } });
const sync = own.initSync();

export async function everyForm(id: string) {
  const client = await api.init();
//                         ^^^^ out http sync GET pets/openapi.json, no timeout, awaited
  await client.getPetById(id);
//             ^^^^^^^^^^ out http sync  pets/v1, 2000 ms, awaited
  await client.createPet(null, { name: 'rex' }, { timeout: 300 });
//             ^^^^^^^^^ out http sync  pets/v1, 300 ms, awaited
  await client.paths['/pets/{id}'].get(id);
//                                 ^^^ out http sync GET pets/v1/pets/{id}, 2000 ms, awaited
  await client.get('/pets');
//             ^^^ out http sync GET pets/v1/pets, 2000 ms, awaited
  await client.post('/pets', { name: id });
//             ^^^^ out http sync POST pets/v1/pets, 2000 ms, awaited
  await sync.listOrders();
//           ^^^^^^^^^^ out http sync  orders/api, no timeout, awaited
  return (await own.getClient()).getOrder(id);
//                               ^^^^^^^^ out http sync  orders/api, no timeout, returned
}
