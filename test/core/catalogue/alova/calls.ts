// shows: timeout, waiting
import { createAlova } from 'alova';
import adapterFetch from 'alova/fetch';
import { useRequest } from 'alova/client';

const api = createAlova({ baseURL: 'http://orders', requestAdapter: adapterFetch(), timeout: 3000 });

export const listOrders = () => api.Get('/orders');
//                                  ^^^ out http sync GET orders/orders, 3000 ms, returned

export async function everyForm(id: string) {
  await api.Get(`/orders/${id}`, { timeout: 500 });
//          ^^^ out http sync GET orders/orders/${id}, 500 ms, awaited
  await api.Post('/orders', { id }, { timeout: 600 }).send();
//          ^^^^ out http sync POST orders/orders, 600 ms, awaited
  await api.Put('/orders/1', { id });
//          ^^^ out http sync PUT orders/orders/1, 3000 ms, awaited
  await api.Patch('/orders/2', { id });
//          ^^^^^ out http sync PATCH orders/orders/2, 3000 ms, awaited
  await api.Delete('/orders/3');
//          ^^^^^^ out http sync DELETE orders/orders/3, 3000 ms, awaited
  await api.Head('/orders/4');
//          ^^^^ out http sync HEAD orders/orders/4, 3000 ms, awaited
  await api.Options('/orders/5');
//          ^^^^^^^ out http sync OPTIONS orders/orders/5, 3000 ms, awaited
  await api.Request({ url: '/orders/6', method: 'POST', data: { id } });
//          ^^^^^^^ out http sync POST orders/orders/6, 3000 ms, awaited
  await listOrders();
}

export function Orders() {
  const { data } = useRequest(api.Get('/orders/all'));
//                                ^^^ out http sync GET orders/orders/all, 3000 ms, floating
  return data;
}

export function neverSent() {
  api.Post('/orders', { paid: true });
//    ^^^^ out http async POST orders/orders, 3000 ms, floating
}
