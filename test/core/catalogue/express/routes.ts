import express, { Router } from 'express';

const app = express();
const orders = Router();

orders.get('/:id', async (request, response) => {
// < entry request GET /orders/:id
  const order = await fetch(`http://orders/orders/${request.params.id}`);
//                    ^^^^^ out http sync GET orders/orders/${id}
  response.json(await order.json());
});
orders.route('/').post((request, response) => response.json(request.body));
// < entry request POST /orders

app.set('trust proxy', true);
app.use(express.json());
app.use('/orders', orders);
app.delete('/carts/:id', (request, response) => response.end());
// < entry request DELETE /carts/:id
app.listen(3000);
