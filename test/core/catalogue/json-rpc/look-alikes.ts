import { createJSONRPCErrorResponse, createJSONRPCNotification, createJSONRPCRequest, JSONRPCServer } from 'json-rpc-2.0';

const server = new JSONRPCServer();

export const has = server.hasMethod('order.load');
export const made = [createJSONRPCRequest(1, 'order.load'), createJSONRPCNotification('order.seen'), createJSONRPCErrorResponse(1, 2, 'no')];
server.removeMethod('order.load');
