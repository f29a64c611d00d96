import { createClient, createConfig } from '@hey-api/client-fetch';

const client = createClient(createConfig({ baseUrl: 'http://pets/api' }));
client.setConfig({ headers: { accept: 'application/json' } });
client.interceptors.request.use((request) => request);

export const address = client.buildUrl({ url: '/pets/{id}', path: { id: '1' } });
export const config = client.getConfig();
