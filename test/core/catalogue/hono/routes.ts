import { Hono } from 'hono';

const app = new Hono();
const orders = new Hono();

orders.get('/:id', async (context) => {
// < entry request GET /orders/:id
  await fetch('http://stock/items');
//      ^^^^^ out http sync GET stock/items
  return context.json({});
}).post('/', (context) => context.json({}));
// < entry request POST /orders

app.route('/orders', orders);
export default app;
