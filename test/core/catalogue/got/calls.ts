import got from 'got';

const stock = got.extend({ prefixUrl: 'http://stock/api', timeout: { request: 3000 } });

export async function loadItems(id: string) {
  const orders = await got('http://orders/orders').json();
//                     ^^^ out http sync GET orders/orders
  await got.post('http://orders/orders', { json: { id } });
//          ^^^^ out http sync POST orders/orders
  const items = await stock.get(`items/${id}`).json();
//                          ^^^ out http sync GET stock/api/items/${id}
  await stock('items', { method: 'PATCH' });
//      ^^^^^ out http sync PATCH stock/api/items
  return { orders, items };
}

export function download(): NodeJS.ReadableStream {
  return got.stream('http://stock/export');
//           ^^^^^^ out http async GET stock/export
}
