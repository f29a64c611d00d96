const orders = process.env.ORDERS_URL;

export async function loadOrder(id: string) {
  const response = await fetch(`http://orders/orders/${id}`);
//                       ^^^^^ out http sync GET orders/orders/${id}
  return response.json();
}

export async function changeOrders(order: object) {
  await fetch('http://orders/orders', { method: 'POST', body: JSON.stringify(order) });
//      ^^^^^ out http sync POST orders/orders
  await globalThis.fetch(new URL('/orders/latest', 'http://orders'));
//                 ^^^^^ out http sync GET orders/orders/latest
  await fetch(new Request('http://orders/orders/1', { method: 'DELETE' }));
//      ^^^^^ out http sync DELETE orders/orders/1
}

export function ping() {
  void fetch(`${orders}/ping`);
//     ^^^^^ out http async GET ${ORDERS_URL}/ping
}

export function listOrders() {
  return fetch('/api/orders?limit=10').then((response) => response.json());
//       ^^^^^ out http sync GET /api/orders
}
