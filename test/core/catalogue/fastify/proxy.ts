// shows: timeout, waiting
import proxy from '@fastify/http-proxy';
import replyFrom from '@fastify/reply-from';
import fastify from 'fastify';

const app = fastify();

app.register(proxy, { upstream: 'http://orders', prefix: '/orders', timeout: 4000 });
//  ^^^^^^^^ out http sync  orders, 4000 ms, callback
void app.register(import('@fastify/http-proxy'), { upstream: process.env['STOCK_URL'] ?? 'http://stock' });
//       ^^^^^^^^ out http sync  ${STOCK_URL}, 300000 ms, callback
app.register(replyFrom, { base: 'http://prices' });

app.get('/prices', (request, reply) => {
// < entry request GET /prices
  reply.from('http://prices/all');
//      ^^^^ out http sync  prices/all, 300000 ms, callback
});
app.get('/items', async (request, reply) => reply.from('/items'));
//                                                ^^^^ out http sync  /items, 300000 ms, callback
// < entry request GET /items
