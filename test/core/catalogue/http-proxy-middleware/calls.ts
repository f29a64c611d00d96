// shows: timeout
import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';

const app = express();
app.use('/orders', createProxyMiddleware({ target: 'http://orders:3000', changeOrigin: true, proxyTimeout: 5000 }));
//                 ^^^^^^^^^^^^^^^^^^^^^ out http sync  orders:3000, 5000 ms
app.use(createProxyMiddleware('/stock', { target: 'http://stock:3000' }));
//      ^^^^^^^^^^^^^^^^^^^^^ out http sync  stock:3000, no timeout
export const prices = createProxyMiddleware({ target: process.env.PRICES_URL, pathFilter: '/prices' });
//                    ^^^^^^^^^^^^^^^^^^^^^ out http sync  ${PRICES_URL}, no timeout
