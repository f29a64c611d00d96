// shows: timeout, waiting
import { makeApi, Zodios } from '@zodios/core';

const users = makeApi([
  { method: 'get', path: '/users/:id', alias: 'getUser', response: {} },
  { method: 'post', path: '/users', alias: 'createUser', response: {} },
]);

const client = new Zodios('http://users/api', users, { axiosConfig: { timeout: 4000 } });
const plain = new Zodios(users, { axiosConfig: { baseURL: 'http://users' } });

export function createApiClient(baseUrl: string) {
  return new Zodios(baseUrl, users);
}

export async function everyForm(id: string) {
  await client.getUser({ params: { id } });
//             ^^^^^^^ out http sync GET users/api/users/:id, 4000 ms, awaited
  await client.createUser({ name: id }, { timeout: 300 });
//             ^^^^^^^^^^ out http sync POST users/api/users, 300 ms, awaited
  await client.get('/users/:id', { params: { id } });
//             ^^^ out http sync GET users/api/users/:id, 4000 ms, awaited
  await client.post('/users', { name: id });
//             ^^^^ out http sync POST users/api/users, 4000 ms, awaited
  await client.put('/users/:id', { name: id }, { params: { id }, timeout: 600 });
//             ^^^ out http sync PUT users/api/users/:id, 600 ms, awaited
  await client.patch('/users/:id', { name: id }, { params: { id } });
//             ^^^^^ out http sync PATCH users/api/users/:id, 4000 ms, awaited
  await client.delete('/users/:id', undefined, { params: { id } });
//             ^^^^^^ out http sync DELETE users/api/users/:id, 4000 ms, awaited
  await client.request({ method: 'get', url: '/users/:id', params: { id } });
//             ^^^^^^^ out http sync GET users/api/users/:id, 4000 ms, awaited
  await plain.getUser({ params: { id } });
//            ^^^^^^^ out http sync GET users/users/:id, no timeout, awaited
  return createApiClient('http://people').getUser({ params: { id } });
//                                        ^^^^^^^ out http sync GET people/users/:id, no timeout, returned
}
