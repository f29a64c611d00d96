import restify from 'restify';

const server = restify.createServer({ name: 'shop' });

server.use(restify.plugins.queryParser());
server.get('/orders/:id', async (request, response) => {
// < entry request GET /orders/:id
  await fetch('http://orders/orders');
//      ^^^^^ out http sync GET orders/orders
  response.send(200);
});
server.post({ path: '/orders' }, (request, response, next) => next());
// < entry request POST /orders
server.del('/orders/:id', (request, response, next) => next());
// < entry request DELETE /orders/:id
server.opts('/orders', (request, response, next) => next());
// < entry request OPTIONS /orders
server.pre(async () => {
// < entry request routes.ts
  await fetch('http://auth/sessions');
//      ^^^^^ out http sync GET auth/sessions
});
