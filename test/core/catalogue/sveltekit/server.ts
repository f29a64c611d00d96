// file: src/routes/items/+server.ts
import { json } from '@sveltejs/kit';

export async function GET(event) {
// < entry request GET /items
  const stock = await event.fetch('http://stock/items');
//                          ^^^^^ out http sync GET stock/items
  return json(await stock.json());
}
