import { hc } from 'hono/client';
import type { App } from './app';

const client = hc<App>('http://orders:3000');

export const address = () => client.orders.$url();
export const local = { orders: { $post: (order: object) => order } };
local.orders.$post({});
