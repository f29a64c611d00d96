import { MethodDescriptor, RpcError, StatusCode } from 'grpc-web';
import { grpc } from '@improbable-eng/grpc-web';

export const described = new MethodDescriptor('/shop.Orders/Load', 'unary', Object, Object, undefined, undefined).getName();
export const failed = new RpcError(StatusCode.NOT_FOUND, 'no', {});
grpc.setDefaultTransport(grpc.CrossBrowserHttpTransport({}));
