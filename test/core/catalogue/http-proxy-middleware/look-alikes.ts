import { fixRequestBody, responseInterceptor } from 'http-proxy-middleware';

export const hooks = { proxyReq: fixRequestBody, proxyRes: responseInterceptor((buffer) => Promise.resolve(buffer)) };
