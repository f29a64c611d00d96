// file: netlify/functions/orders.ts
import { schedule, type Config, type Context } from '@netlify/functions';

export default async (request: Request, context: Context) => fetch(`http://orders/orders/${context.params['id'] ?? request.url}`);
//                                                           ^^^^^ out http sync GET orders/orders/${id} | orders/orders/${url}
// < entry request /netlify/functions/orders

export const nightly = schedule('@daily', async () => {
// < entry schedule @daily
  await fetch('http://reports/reports', { method: 'POST' });
//      ^^^^^ out http sync POST reports/reports
  return { statusCode: 200 };
});

export const config: Config = { path: '/orders/:id' };
