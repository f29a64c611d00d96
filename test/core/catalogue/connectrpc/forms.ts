// shows: timeout, waiting
import { createCallbackClient, createClient, createPromiseClient, type ConnectRouter } from '@connectrpc/connect';
import { createConnectTransport as createNodeTransport, createGrpcTransport, connectNodeAdapter } from '@connectrpc/connect-node';
import { createConnectTransport, createGrpcWebTransport } from '@connectrpc/connect-web';
import { OrderService } from './gen/order_pb';

const transport = createConnectTransport({ baseUrl: 'http://orders', defaultTimeoutMs: 2000 });
const client = createClient(OrderService, transport);
const old = createPromiseClient(OrderService, createGrpcWebTransport({ baseUrl: 'http://orders-web' }));
const called = createCallbackClient(OrderService, createGrpcTransport({ baseUrl: 'http://orders-grpc' }));
const node = createClient(OrderService, createNodeTransport({ baseUrl: process.env['ORDERS_URL'] ?? '', httpVersion: '2' }));

export async function everyForm(id: string) {
  await client.loadOrder({ id });
//             ^^^^^^^^^ out grpc sync orders/OrderService/LoadOrder, 2000 ms, awaited
  await client.loadOrder({ id }, { timeoutMs: 500 });
//             ^^^^^^^^^ out grpc sync orders/OrderService/LoadOrder, 500 ms, awaited
  await client.loadOrder({ id }, { signal: AbortSignal.timeout(600) });
//             ^^^^^^^^^ out grpc sync orders/OrderService/LoadOrder, 600 ms, awaited
  for await (const one of client.listOrders({})) console.log(one);
//                               ^^^^^^^^^^ out grpc sync orders/OrderService/ListOrders, 2000 ms, awaited
  await old.loadOrder({ id });
//          ^^^^^^^^^ out grpc sync orders-web/OrderService/LoadOrder, no timeout, awaited
  called.loadOrder({ id }, (error, response) => console.log(error, response));
//       ^^^^^^^^^ out grpc sync orders-grpc/OrderService/LoadOrder, no timeout, callback
  return node.loadOrder({ id });
//            ^^^^^^^^^ out grpc sync ${ORDERS_URL}/OrderService/LoadOrder, no timeout, returned
}

export const routes = (router: ConnectRouter) => {
  router.service(OrderService, { loadOrder: async (request) => (await fetch(`http://store/orders/${request.id}`)).json() });
//       ^^^^^^^ in grpc sync OrderService
//                                                                    ^^^^^ out http sync GET store/orders/${id}, 300000 ms, awaited
// < entry request OrderService
};

export const handler = connectNodeAdapter({ routes: (router) => { router.rpc(OrderService.method.loadOrder, async (request) => (await fetch(`http://store/${request.id}`)).json()); } });
//                                                                       ^^^ in grpc sync ?
//                                                                                                                                    ^^^^^ out http sync GET store/${id}, 300000 ms, awaited
// < entry request routes
