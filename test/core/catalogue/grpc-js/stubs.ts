import { credentials, makeGenericClientConstructor } from '@grpc/grpc-js';
import * as grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

const CartServiceService = {
  getCart: { path: '/shop.CartService/GetCart', requestStream: false, responseStream: false },
} as const;
const CartServiceClient = makeGenericClientConstructor(CartServiceService, 'shop.CartService');
const carts = new CartServiceClient(process.env.CART_ADDR, credentials.createInsecure());

export function loadCart(id: string): Promise<object> {
  return new Promise((resolve, reject) => {
    carts.getCart({ id }, (error: Error, cart: object) => (error ? reject(error) : resolve(cart)));
//        ^^^^^^^ out grpc sync ${CART_ADDR}/shop.CartService/GetCart
  });
}

const definition = grpc.loadPackageDefinition(loadSync('shop.proto'));
const payments = new definition.shop.PaymentService('payments:50051', credentials.createInsecure());

export function charge(amount: number, done: (error: Error | null) => void): void {
  payments.charge({ amount }, done);
//         ^^^^^^ out grpc sync payments:50051/shop.PaymentService/Charge
}

export function close(): void {
  payments.close();
}

const promised = (method: Function, request: object): Promise<object> => new Promise((resolve, reject) => {
  method(request, (error: Error, answer: object) => (error ? reject(error) : resolve(answer)));
//^^^^^^ out grpc sync payments:50051/shop.PaymentService
});

export function callByName(name: string): Promise<object> {
  const method = payments[name];
  return promised(method.bind(payments), {});
}
