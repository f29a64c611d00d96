import { status } from '@grpc/grpc-js';

class Client {
  getCart(id: string): string {
    return id;
  }
}

const client = new Client();
const services = { addService: (name: string): string => name };

export function read(): string {
  return client.getCart('1') + services.addService('shop.CartService') + String(status.OK);
}
