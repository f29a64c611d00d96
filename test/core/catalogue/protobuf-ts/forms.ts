// shows: timeout, waiting
import { ChannelCredentials } from '@grpc/grpc-js';
import { GrpcTransport } from '@protobuf-ts/grpc-transport';
import { GrpcWebFetchTransport } from '@protobuf-ts/grpcweb-transport';
import { TwirpFetchTransport } from '@protobuf-ts/twirp-transport';
import { OrdersClient } from './orders.client';

const grpc = new OrdersClient(new GrpcTransport({ host: 'orders:5000', channelCredentials: ChannelCredentials.createInsecure() }));
const web = new OrdersClient(new GrpcWebFetchTransport({ baseUrl: 'http://orders-web', timeout: 3000 }));
const twirp = new OrdersClient(new TwirpFetchTransport({ baseUrl: 'http://orders-twirp/twirp' }));

export async function everyForm(id: string) {
  const { response } = await grpc.loadOrder({ id });
//                                ^^^^^^^^^ out grpc sync orders:5000/Orders/LoadOrder, no timeout, awaited
  await grpc.loadOrder({ id }, { timeout: 800 });
//           ^^^^^^^^^ out grpc sync orders:5000/Orders/LoadOrder, 800 ms, awaited
  await web.loadOrder({ id });
//          ^^^^^^^^^ out grpc sync orders-web/Orders/LoadOrder, 3000 ms, awaited
  await twirp.loadOrder({ id });
//            ^^^^^^^^^ out grpc sync orders-twirp/twirp/Orders/LoadOrder, no timeout, awaited
  // Nobody sees that a part of the call is waited for.
  await web.loadOrder({ id }).response;
//          ^^^^^^^^^ out grpc sync orders-web/Orders/LoadOrder, 3000 ms, floating
  for await (const one of grpc.listOrders({}).responses) console.log(one);
//                             ^^^^^^^^^^ out grpc sync orders:5000/Orders/ListOrders, no timeout, floating
  return response;
}
