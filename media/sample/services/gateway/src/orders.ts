import axios from 'axios';
import { Router } from 'express';

const orderService = axios.create({ baseURL: process.env.ORDERS_URL ?? 'http://localhost:3001', timeout: 3_000 });
const reportService = axios.create({ baseURL: process.env.REPORTS_URL ?? 'http://localhost:3003', timeout: 3_000 });

export const orders = Router();

orders.post('/', async (request, response) => {
  // Right: the order number is the answer.
  const { data: order } = await orderService.post('/orders', request.body);
  // Wrong: nobody waits, nobody catches; when the other side is down the event is lost and the process may end.
  reportService.post('/events', { kind: 'order.accepted', order: order.id });
  response.status(201).json(order);
});

orders.get('/:id', async (request, response) => {
  const { data } = await orderService.get(`/orders/${request.params.id}`);
  response.json(data);
});
