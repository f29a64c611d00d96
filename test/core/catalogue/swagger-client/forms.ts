// shows: timeout, waiting
import SwaggerClient from 'swagger-client';

export async function everyForm(id: string) {
  const client = await new SwaggerClient('http://pets/openapi.json');
//                     ^^^ out http sync GET pets/openapi.json, 300000 ms, awaited
  await client.apis.pets.getPetById({ id });
//                       ^^^^^^^^^^ out http sync  pets/openapi.json, 300000 ms, awaited
  await client.apis.pets.createPet({}, { requestBody: { id } });
//                       ^^^^^^^^^ out http sync  pets/openapi.json, 300000 ms, awaited
  await client.execute({ operationId: 'listPets', parameters: {} });
//             ^^^^^^^ out http sync  pets/openapi.json, 300000 ms, awaited
  const called = await SwaggerClient({ url: 'http://orders/openapi.json' });
//                     ^^^^^^^^^^^^^ out http sync GET orders/openapi.json, 300000 ms, awaited
  await called.apis.orders.list();
//                         ^^^^ out http sync  orders/openapi.json, 300000 ms, awaited
  await SwaggerClient.http({ url: 'http://pets/health', method: 'HEAD' });
//                    ^^^^ out http sync HEAD pets/health, 300000 ms, awaited
  await SwaggerClient.resolve({ url: 'http://pets/openapi.json' });
//                    ^^^^^^^ out http sync GET pets/openapi.json, 300000 ms, awaited
  return SwaggerClient.execute({ spec: { servers: [{ url: 'http://stock' }] }, operationId: 'count' });
//                     ^^^^^^^ out http sync  stock, 300000 ms, returned
}

export function chained() {
  return SwaggerClient('http://pets/openapi.json').then((client) => client.apis.pets.list());
//       ^^^^^^^^^^^^^ out http sync GET pets/openapi.json, 300000 ms, returned
//                                                                                   ^^^^ out http sync  pets/openapi.json, 300000 ms, returned
}
