import { Pool } from 'pg';

const pool = new Pool({ host: 'orders' }).on('error', (error) => console.error(error));

export const orders = () => pool.query('select * from orders');
//                               ^^^^^ out database sync orders
