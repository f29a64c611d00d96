// file: app/api/orders/route.ts
import { after } from 'next/server';

export async function GET() {
// < entry request GET /api/orders
  after(async () => {
    await fetch('http://audit/entries', { method: 'POST' });
//        ^^^^^ out http sync POST audit/entries
  });
  return fetch('http://orders/orders');
//       ^^^^^ out http sync GET orders/orders
}

export const revalidate = 60;
