import fastify, { type FastifyInstance } from 'fastify';

async function carts(app: FastifyInstance) {
  app.get('/:id', async () => ({}));
// < entry request GET /carts/:id
}

const app = fastify();
app.register(carts, { prefix: '/carts' });
