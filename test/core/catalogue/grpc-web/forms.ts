// shows: timeout, waiting
import { GrpcWebClientBase, MethodDescriptor } from 'grpc-web';
import { grpc } from '@improbable-eng/grpc-web';
import { Orders } from './orders_pb_service';

const base = new GrpcWebClientBase({ format: 'text' });
const load = new MethodDescriptor('/shop.Orders/Load', 'unary', Object, Object, undefined, undefined);

export async function everyForm(request: never, host: string) {
  await base.thenableCall('http://orders/shop.Orders/Load', request, {}, load, { signal: AbortSignal.timeout(900) });
//           ^^^^^^^^^^^^ out grpc sync orders/shop.Orders/Load, 900 ms, awaited
  await base.unaryCall(`${host}/shop.Orders/Load`, request, {}, load);
//           ^^^^^^^^^ out grpc sync ${host}/shop.Orders/Load, no timeout, awaited
  base.rpcCall('http://orders/shop.Orders/Load', request, {}, load, (error, response) => console.log(error, response));
//     ^^^^^^^ out grpc sync orders/shop.Orders/Load, no timeout, callback
  base.serverStreaming('http://orders/shop.Orders/List', request, {}, load).on('data', (one) => console.log(one));
//     ^^^^^^^^^^^^^^^ out grpc async orders/shop.Orders/List, no timeout, floating
  grpc.unary(Orders.Load, { host: 'http://orders', request, onEnd: (end) => console.log(end) });
//     ^^^^^ out grpc sync orders, no timeout, callback
  grpc.invoke(Orders.List, { host: 'http://orders', request, onMessage: (one) => console.log(one), onEnd: () => undefined });
//     ^^^^^^ out grpc async orders, no timeout, callback
}
