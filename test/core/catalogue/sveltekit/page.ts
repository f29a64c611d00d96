// file: src/routes/orders/+page.ts
import { error } from '@sveltejs/kit';

export async function load({ fetch, params }) {
  const response = await fetch(`/api/orders/${params.id}`);
//                       ^^^^^ out http sync GET /api/orders/${id}
  if (!response.ok) error(404);
  return { order: await response.json() };
}
