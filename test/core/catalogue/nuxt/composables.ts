// shows: timeout, waiting
import { useLazyFetch as imported } from '#imports';

export async function setup(id: string) {
  const { data } = await useFetch('/api/orders', { timeout: 900 });
//                       ^^^^^^^^ out http sync GET /api/orders, 900 ms, callback
  const lazy = useLazyFetch(`/api/orders/${id}`);
//             ^^^^^^^^^^^^ out http sync GET /api/orders/${id}, no timeout, callback
  const computed = useFetch(() => `/api/orders/${id}/items`, { method: 'post', baseURL: 'http://orders' });
//                 ^^^^^^^^ out http sync POST orders/api/orders/${id}/items, no timeout, callback
  const other = imported('/api/prices');
//              ^^^^^^^^ out http sync GET /api/prices, no timeout, callback
  await $fetch('/api/orders', { method: 'POST', body: { id } });
//      ^^^^^^ out http sync POST /api/orders, no timeout, awaited
  return { data, lazy, computed, other };
}
