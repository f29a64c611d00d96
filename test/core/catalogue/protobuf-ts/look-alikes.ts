import { RpcError, TestTransport } from '@protobuf-ts/runtime-rpc';
import { Order } from './orders';

export const transport = new TestTransport();
export const bytes = Order.toBinary(Order.create({ id: '1' }));
export const failed = new RpcError('no', 'NOT_FOUND');
