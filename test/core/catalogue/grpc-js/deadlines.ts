// shows: timeout
import { credentials, makeGenericClientConstructor, Metadata } from '@grpc/grpc-js';

const CartServiceClient = makeGenericClientConstructor({}, 'shop.CartService');
const carts = new CartServiceClient('carts:50051', credentials.createInsecure());

export function load(id: string, done: (error: Error | null) => void): void {
  carts.getCart({ id }, { deadline: Date.now() + 5000 }, done);
//      ^^^^^^^ out grpc sync carts:50051/shop.CartService/GetCart, timeout given
  carts.getCart({ id }, new Metadata(), { deadline: new Date(Date.now() + 5000) }, done);
//      ^^^^^^^ out grpc sync carts:50051/shop.CartService/GetCart, timeout given
  carts.getCart({ id }, { deadline: undefined }, done);
//      ^^^^^^^ out grpc sync carts:50051/shop.CartService/GetCart, timeout unknown
  carts.getCart({ id }, done);
//      ^^^^^^^ out grpc sync carts:50051/shop.CartService/GetCart, timeout unknown
}
