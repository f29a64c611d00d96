import express from 'express';
import { accounts } from './accounts';
import { orders } from './orders';

const app = express();

app.use(express.json());
app.use('/accounts', accounts);
app.use('/orders', orders);
app.listen(3000);
