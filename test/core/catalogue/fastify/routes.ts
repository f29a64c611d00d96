import fastify from 'fastify';

const app = fastify();

app.get('/orders/:id', async () => fetch('http://stock/items'));
//                                 ^^^^^ out http sync GET stock/items
// < entry request GET /orders/:id
app.route({
  method: 'POST',
  url: '/orders',
  handler: async () => ({}),
// < entry request POST /orders
});
app.register(
  async (inner) => {
    inner.delete('/carts/:id', async () => ({}));
// < entry request DELETE /v1/carts/:id
  },
  { prefix: '/v1' },
);
