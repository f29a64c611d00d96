// shows: timeout, waiting
import fetch, { Request } from 'node-fetch';

export async function everyForm(id: string) {
  await fetch(`http://orders/${id}`);
//      ^^^^^ out http sync GET orders/${id}, no timeout, awaited
  await fetch('http://orders/2', { method: 'POST', body: '{}', timeout: 500 });
//      ^^^^^ out http sync POST orders/2, 500 ms, awaited
  await fetch(new Request('http://orders/3', { method: 'PUT' }), { signal: AbortSignal.timeout(600) });
//      ^^^^^ out http sync PUT orders/3, 600 ms, awaited
}
