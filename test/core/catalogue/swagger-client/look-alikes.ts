import SwaggerClient from 'swagger-client';

const spec = { openapi: '3.0.0', servers: [{ url: 'http://stock' }], paths: {} };

export const request = SwaggerClient.buildRequest({ spec, operationId: 'count' });
export const made = new SwaggerClient({ spec });
export const id = SwaggerClient.helpers.opId({}, '/count', 'get');
