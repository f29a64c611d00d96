import xior, { isXiorError, joinPath, merge } from 'xior';

const client = xior.create({ baseURL: 'http://orders' });
client.interceptors.request.use((config) => config);
client.plugins.use((request) => request);

export const path = (error: unknown) => (isXiorError(error) ? error.message : joinPath('http://orders', '/orders') + JSON.stringify(merge({}, client.defaults)));
