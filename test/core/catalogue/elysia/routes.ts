import { Elysia } from 'elysia';

const orders = new Elysia({ prefix: '/orders' })
  .get('/:id', ({ params }) => fetch(`http://orders/orders/${params.id}`))
//                             ^^^^^ out http sync GET orders/orders/${id}
// < entry request GET /orders/:id
  .post('/', () => 'created');
// < entry request POST /orders

export const app = new Elysia()
  .onBeforeHandle(() => fetch('http://auth/sessions'))
//                      ^^^^^ out http sync GET auth/sessions
// < entry request routes.ts
  .use(orders)
  .group('/stock', (group) => group.delete('/:id', () => fetch('http://stock/items', { method: 'DELETE' })))
//                                                       ^^^^^ out http sync DELETE stock/items
// < entry request DELETE /stock/:id
  .route('SEARCH', '/films', () => [])
// < entry request SEARCH /films
  .ws('/live', { message: () => fetch('http://audit/entries', { method: 'POST' }) })
// ^^ in websocket async /live
//                              ^^^^^ out http sync POST audit/entries
  .listen(3000);
