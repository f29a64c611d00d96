// shows: timeout
import * as rm from 'typed-rest-client/RestClient';
import { HttpClient } from 'typed-rest-client/HttpClient';
import { HttpClient as ActionsClient } from '@actions/http-client';

const rest = new rm.RestClient('shop', 'http://orders', undefined, { socketTimeout: 2000 });
const http = new HttpClient('shop');
const actions = new ActionsClient('shop', [], { socketTimeout: 900 });

export async function everyForm(id: string) {
  await rest.get(`/orders/${id}`);
//           ^^^ out http sync GET orders/orders/${id}, 2000 ms
  await rest.options('/orders');
//           ^^^^^^^ out http sync OPTIONS orders/orders, 2000 ms
  await rest.del('/orders/1');
//           ^^^ out http sync DELETE orders/orders/1, 2000 ms
  await rest.create('/orders', { id });
//           ^^^^^^ out http sync POST orders/orders, 2000 ms
  await rest.update('/orders/2', { id });
//           ^^^^^^ out http sync PATCH orders/orders/2, 2000 ms
  await rest.replace('http://orders/3', { id });
//           ^^^^^^^ out http sync PUT orders/3, 2000 ms
  await rest.uploadStream('POST', '/files', process.stdin);
//           ^^^^^^^^^^^^ out http sync POST orders/files, 2000 ms
  await rest.client.get('http://orders/4');
//                  ^^^ out http sync GET orders/4, 2000 ms
  await http.get('http://orders/5');
//           ^^^ out http sync GET orders/5, 180000 ms
  await http.head('http://orders/6');
//           ^^^^ out http sync HEAD orders/6, 180000 ms
  await http.options('http://orders/7');
//           ^^^^^^^ out http sync OPTIONS orders/7, 180000 ms
  await http.del('http://orders/8');
//           ^^^ out http sync DELETE orders/8, 180000 ms
  await http.post('http://orders/9', '{}');
//           ^^^^ out http sync POST orders/9, 180000 ms
  await http.put('http://orders/10', '{}');
//           ^^^ out http sync PUT orders/10, 180000 ms
  await http.patch('http://orders/11', '{}');
//           ^^^^^ out http sync PATCH orders/11, 180000 ms
  await http.request('PUT', 'http://orders/12', '{}', {});
//           ^^^^^^^ out http sync PUT orders/12, 180000 ms
  await http.sendStream('POST', 'http://orders/13', process.stdin);
//           ^^^^^^^^^^ out http sync POST orders/13, 180000 ms
  await actions.getJson('http://orders/14');
//              ^^^^^^^ out http sync GET orders/14, 900 ms
  await actions.postJson('http://orders/15', { id });
//              ^^^^^^^^ out http sync POST orders/15, 900 ms
  await actions.putJson('http://orders/16', { id });
//              ^^^^^^^ out http sync PUT orders/16, 900 ms
  await actions.patchJson('http://orders/17', { id });
//              ^^^^^^^^^ out http sync PATCH orders/17, 900 ms
}
