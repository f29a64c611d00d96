import { Hono } from 'hono';

const app = new Hono().basePath('/api');
app.get('/orders', (context) => context.json({}));
// < entry request GET /api/orders

const root = new Hono();
root.basePath('/v2').post('/orders', (context) => context.json({}));
// < entry request POST /v2/orders
root.get('/health', (context) => context.json({}));
// < entry request GET /health

const lines = new Hono().get('/:id', (context) => context.json({}));
// < entry request GET /api/lines/:id
app.route('/lines', lines);

export default app;
