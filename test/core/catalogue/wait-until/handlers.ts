// file: api/orders.ts
import type { VercelRequest, VercelResponse } from '@vercel/node';
import { waitUntil } from '@vercel/functions';

export default function handler(request: VercelRequest, response: VercelResponse) {
// < entry request /api/orders
  waitUntil(fetch('http://audit/orders', { method: 'POST' }));
//          ^^^^^ out http async POST audit/orders
  response.status(200).end();
}
