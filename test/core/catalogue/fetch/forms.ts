// shows: timeout, waiting
const orders = 'http://orders';

export async function everyForm(id: string, patience: number) {
  await window.fetch('http://orders/1');
//             ^^^^^ out http sync GET orders/1, 300000 ms, awaited
  await self.fetch('http://orders/2', { method: 'PUT' });
//           ^^^^^ out http sync PUT orders/2, 300000 ms, awaited
  await global.fetch('http://orders/3', { method: 'delete' });
//             ^^^^^ out http sync DELETE orders/3, 300000 ms, awaited
  const request = new Request(`${orders}/orders/${id}`, { method: 'PATCH', signal: AbortSignal.timeout(900) });
  await fetch(request);
//      ^^^^^ out http sync PATCH orders/orders/${id}, 900 ms, awaited
  await fetch(request.clone());
//      ^^^^^ out http sync PATCH orders/orders/${id}, 900 ms, awaited
  await fetch(new URL(`orders/${id}`, orders));
//      ^^^^^ out http sync GET orders/orders/${id}, 300000 ms, awaited
  await fetch(new Request(new URL('/orders', orders)), { signal: AbortSignal.timeout(1000) });
//      ^^^^^ out http sync GET orders/orders, 1000 ms, awaited
  await fetch('http://orders/4', { signal: AbortSignal.timeout(patience) });
//      ^^^^^ out http sync GET orders/4, timeout given, awaited
  await fetch('http://orders/5', { signal: AbortSignal.any([AbortSignal.timeout(5000)]) });
//      ^^^^^ out http sync GET orders/5, 5000 ms, awaited
  const send = fetch;
  await send('http://orders/6');
//      ^^^^ out http sync GET orders/6, 300000 ms, awaited
  await Promise.all(['7', '8'].map((one) => fetch(`http://orders/${one}`)));
//                                          ^^^^^ out http sync GET orders/7 | orders/8, 300000 ms, returned
}
