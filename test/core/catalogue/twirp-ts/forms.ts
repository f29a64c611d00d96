// shows: timeout, waiting
import { FetchRPC, NodeHttpRPC, TwirpServer } from 'twirp-ts';
import { OrdersClientJSON } from './generated/orders.twirp';

const client = new OrdersClientJSON(NodeHttpRPC({ baseUrl: 'http://orders/twirp', timeout: 900 }));
const browser = new OrdersClientJSON(FetchRPC({ baseUrl: 'http://orders/twirp' }));

export async function everyForm(id: string) {
  await browser.LoadOrder({ id });
//              ^^^^^^^^^ out grpc sync orders/twirp/Orders/LoadOrder, no timeout, awaited
  return client.LoadOrder({ id });
//              ^^^^^^^^^ out grpc sync orders/twirp/Orders/LoadOrder, 900 ms, returned
}

// As it stands in generated code.
export const server = new TwirpServer({
//                    ^^^ in grpc sync shop.Orders
  packageName: 'shop', serviceName: 'Orders', methodList: ['LoadOrder'], matchRoute: () => undefined as never,
  service: { LoadOrder: async (_: object, request: { id: string }) => (await fetch(`http://store/${request.id}`)).json() },
//                                                                           ^^^^^ out http sync GET store/${id}, 300000 ms, awaited
// < entry request shop.Orders
});
