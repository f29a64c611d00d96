import { Code, ConnectError, createContextValues, createRouterTransport } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-web';

export const transport = createConnectTransport({ baseUrl: 'http://orders' });
export const error = new ConnectError('no', Code.NotFound);
export const values = createContextValues();

const client = { loadOrder: (given: object) => given };
export const local = [client.loadOrder({}), createRouterTransport];
