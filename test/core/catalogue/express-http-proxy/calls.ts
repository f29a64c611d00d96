// shows: timeout
import express from 'express';
import proxy from 'express-http-proxy';
import koaProxy from 'koa-better-http-proxy';

const app = express();
app.use('/orders', proxy('http://orders:3000', { timeout: 5000, proxyReqPathResolver: (request) => request.url }));
//                 ^^^^^ out http sync  orders:3000, 5000 ms
app.all('/stock', proxy(process.env.STOCK_URL, { limit: '1mb' }));
//                ^^^^^ out http sync  ${STOCK_URL}, no timeout
export const prices = koaProxy('prices.shop.internal', { port: 443 });
//                    ^^^^^^^^ out http sync  prices.shop.internal, no timeout
