// shows: timeout, waiting
import { JSONRPCClient, JSONRPCServer, JSONRPCServerAndClient } from 'json-rpc-2.0';

const client: JSONRPCClient = new JSONRPCClient(async (request) => {
  const response = await fetch('http://orders/json-rpc', { method: 'POST', body: JSON.stringify(request) });
//                       ^^^^^ out http sync POST orders/json-rpc, 300000 ms, awaited
  client.receive(await response.json());
});

export async function everyForm(id: string) {
  const order = await client.request('order.load', { id });
//                           ^^^^^^^ out rpc sync order.load, no timeout, awaited
  await client.timeout(700).request('order.count', {});
//                          ^^^^^^^ out rpc sync order.count, 700 ms, awaited
  await client.requestAdvanced({ jsonrpc: '2.0', id: 1, method: 'order.sum' });
//             ^^^^^^^^^^^^^^^ out rpc sync order.sum, no timeout, awaited
  client.notify('order.seen', { id });
//       ^^^^^^ out rpc async order.seen, no timeout, floating
  return order;
}

const server = new JSONRPCServer();
server.addMethod('order.load', async ({ id }: { id: string }) => (await fetch(`http://store/orders/${id}`)).json());
//     ^^^^^^^^^ in rpc sync order.load
//                                                                      ^^^^^ out http sync GET store/orders/${id}, 300000 ms, awaited
// < entry request order.load

export function both(socket: { send(text: string): void }) {
  const peer = new JSONRPCServerAndClient(new JSONRPCServer(), new JSONRPCClient((request) => { socket.send(JSON.stringify(request)); }));
  peer.addMethod('order.added', () => true);
//     ^^^^^^^^^ in rpc sync order.added
// < entry request order.added
  return peer.request('order.load', {});
//            ^^^^^^^ out rpc sync order.load, no timeout, returned
}
