// shows: timeout, waiting
import { createChannel, createClient, createClientFactory, createServer, Metadata } from 'nice-grpc';
import { createChannel as createWebChannel, createClient as createWebClient } from 'nice-grpc-web';
import { deadlineMiddleware } from 'nice-grpc-client-middleware-deadline';
import { OrdersDefinition, type OrdersServiceImplementation } from './orders';

const channel = createChannel('orders:8080');
const client = createClient(OrdersDefinition, channel);
const patient = createClientFactory().use(deadlineMiddleware).create(OrdersDefinition, createChannel(process.env['ORDERS'] ?? 'orders:8080'));
const web = createWebClient(OrdersDefinition, createWebChannel('http://orders:8080'));

export async function everyForm(id: string) {
  await client.loadOrder({ id });
//             ^^^^^^^^^ out grpc sync orders:8080/Orders/LoadOrder, no timeout, awaited
  await client.loadOrder({ id }, { metadata: Metadata({}), signal: AbortSignal.timeout(700) });
//             ^^^^^^^^^ out grpc sync orders:8080/Orders/LoadOrder, 700 ms, awaited
  for await (const one of client.listOrders({})) console.log(one);
//                               ^^^^^^^^^^ out grpc sync orders:8080/Orders/ListOrders, no timeout, awaited
  await patient.loadOrder({ id });
//              ^^^^^^^^^ out grpc sync ${ORDERS}/Orders/LoadOrder, no timeout, awaited
  return web.loadOrder({ id });
//           ^^^^^^^^^ out grpc sync orders:8080/Orders/LoadOrder, no timeout, returned
}

const implementation: OrdersServiceImplementation = {
  async loadOrder(request: { id: string }) {
// < entry request Orders
    const response = await fetch(`http://store/orders/${request.id}`);
//                         ^^^^^ out http sync GET store/orders/${id}, 300000 ms, awaited
    return response.json();
  },
};

const server = createServer();
server.add(OrdersDefinition, implementation);
//     ^^^ in grpc sync Orders
void server.listen('0.0.0.0:8080');
