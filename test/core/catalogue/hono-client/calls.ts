import { hc } from 'hono/client';
import type { App } from './app';

const client = hc<App>('http://orders:3000');

export class Orders {
  private readonly api = hc<App>('/api');

  async create(order: object) {
    return await client.orders.$post({ json: order });
//                             ^^^^^ out http sync POST orders:3000/orders
  }

  async one(id: string) {
    const response = await this.api.orders[':id'].$get({ param: { id } });
//                                                ^^^^ out http sync GET /api/orders/:id
    return response.json();
  }
}
