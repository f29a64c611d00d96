export async function loadAll(ids: readonly string[]) {
  const [first, rest] = await Promise.all([fetch('http://orders/orders/1'), Promise.allSettled(ids.map((id) => fetch(`http://orders/orders/${id}`)))]);
//                                         ^^^^^ out http sync GET orders/orders/1
//                                                                                                             ^^^^^ out http sync GET orders/orders/${id}
  return [first, rest];
}

export function executor(): Promise<Response> {
  return new Promise((resolve) => {
    fetch('http://orders/orders').then(resolve);
//  ^^^^^ out http sync GET orders/orders
  });
}

export function later(): void {
  setTimeout(() => void fetch('http://audit/entries', { method: 'POST' }), 1000);
//                      ^^^^^ out http async POST audit/entries
}
