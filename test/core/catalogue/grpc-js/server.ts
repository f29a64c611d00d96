import { Server, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';

const CartServiceService = {
  getCart: { path: '/shop.CartService/GetCart', requestStream: false, responseStream: false },
} as const;

function getCart(call: ServerUnaryCall<object, object>, done: sendUnaryData<object>): void {
// < entry request /shop.CartService/GetCart
  void fetch('http://stock/items').then(() => done(null, call.request));
//     ^^^^^ out http sync GET stock/items
}

const server = new Server();
server.addService(CartServiceService, { getCart });
//     ^^^^^^^^^^ in grpc sync /shop.CartService/GetCart
