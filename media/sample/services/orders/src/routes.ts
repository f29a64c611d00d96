import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { database } from './database';
import { publishOrderPlaced } from './order-events';

export const orders = Router();

orders.post('/', async (request, response) => {
  const order = { id: randomUUID(), amount: Number(request.body.amount), email: String(request.body.email) };
  // Right: without an accepted payment there is no order, so the answer is needed now.
  const payment = await fetch(`${process.env.PAYMENTS_URL}/charges`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
    signal: AbortSignal.timeout(5_000),
  });
  if (!payment.ok) {
    response.status(402).json(await payment.json());
    return;
  }
  await database.query('INSERT INTO orders (id, amount, email) VALUES ($1, $2, $3)', [order.id, order.amount, order.email]);
  // Right: the await is for the broker only; whoever is interested hears of it later.
  await publishOrderPlaced(order);
  response.status(201).json(order);
});

orders.get('/:id', async (request, response) => {
  const { rows } = await database.query('SELECT id, amount, status FROM orders WHERE id = $1', [request.params.id]);
  response.json(rows[0]);
});
