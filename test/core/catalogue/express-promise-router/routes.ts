import express from 'express';
import Router from 'express-promise-router';
import { AsyncRouter } from 'express-async-router';
import { authenticate } from './authenticate';

const app = express();
const orders = Router();
const users = AsyncRouter();

orders.get('/:id', authenticate, async (request, response) => {
// < entry request GET /orders/:id
  response.json(await fetch('http://stock/levels'));
//                    ^^^^^ out http sync GET stock/levels
});
users.post('/', async (request, response) => {
// < entry request POST /users
  await fetch('http://mail/welcome', { method: 'POST' });
//      ^^^^^ out http sync POST mail/welcome
  response.sendStatus(201);
});
app.use('/orders', orders);
app.use('/users', users);
