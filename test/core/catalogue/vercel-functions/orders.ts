// file: api/orders.ts
import type { VercelRequest, VercelResponse } from '@vercel/node';

export default async function handler(request: VercelRequest, response: VercelResponse) {
// < entry request /api/orders
  await fetch('http://orders/orders');
//      ^^^^^ out http sync GET orders/orders
  response.send(request.query);
}
