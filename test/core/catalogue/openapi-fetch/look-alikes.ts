import createClient, { createFinalURL, createQuerySerializer, type Middleware } from 'openapi-fetch';

const client = createClient({ baseUrl: 'http://orders/api' });
const trace: Middleware = { onRequest: ({ request }) => request };
client.use(trace);
client.eject(trace);

const table = { GET: (path: string) => path };

export const address = createFinalURL('/orders', { baseUrl: 'http://orders', params: {}, querySerializer: createQuerySerializer() });
export const local = table.GET('/orders');
