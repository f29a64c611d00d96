import express from 'express';
import { followPayments } from './payment-events';
import { orders } from './routes';

const app = express();

app.use(express.json());
app.use('/orders', orders);
app.listen(3001);

void followPayments();
