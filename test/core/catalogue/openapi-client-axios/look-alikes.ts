import OpenAPIClientAxios from 'openapi-client-axios';

const api = new OpenAPIClientAxios({ definition: { openapi: '3.0.0', info: { title: 'a', version: '1' }, paths: {} } });
api.withServer(0);
const client = api.initSync();
client.interceptors.request.use((config) => config);
client.defaults.headers.common['x'] = 'y';

export const operations = api.getOperations().map((operation) => operation.operationId);
export const address = client.getUri({ url: '/pets' });
export const config = api.getRequestConfigForOperation('getPet', [1]);
