// shows: timeout, waiting
import jayson from 'jayson';
import { Client } from 'jayson/promise';

const client = jayson.Client.http({ hostname: 'orders', port: 3000, timeout: 2000 });
const tcp = jayson.client.tcp({ host: 'stock', port: 4000 });
const waiting = Client.https({ hostname: 'prices' });

export async function everyForm(id: string) {
  client.request('load', [id], (error: unknown, response: unknown) => console.log(error, response));
//       ^^^^^^^ out rpc sync orders/load, 2000 ms, callback
  client.request('saved', [id], null, (error: unknown) => console.log(error));
//       ^^^^^^^ out rpc sync orders/saved, 2000 ms, callback
  tcp.request('count', [], (error: unknown) => console.log(error));
//    ^^^^^^^ out rpc sync stock/count, no timeout, callback
  return waiting.request('price', { id });
//               ^^^^^^^ out rpc sync prices/price, no timeout, returned
}

const server = new jayson.Server({ add: (given: number[], done: (error: unknown, sum: number) => void) => { void fetch('http://log/add').then(() => done(null, given.length)); } });
//             ^^^ in rpc sync add
//                                                                                                               ^^^^^ out http sync GET log/add, 300000 ms, chained
// < entry request add
server.method('load', (given: unknown, done: (error: unknown, value?: unknown) => void) => {
//     ^^^^^^ in rpc sync load
// < entry request load
  void fetch('http://store/load').then((response) => done(null, response.status));
//     ^^^^^ out http sync GET store/load, 300000 ms, chained
});
server.http().listen(3000);
