// shows: timeout, waiting
import fetch, { Request } from 'sync-fetch';

export function load(id: string): object {
  fetch(new Request('http://orders/1', { method: 'PUT' }));
//^^^^^ out http sync PUT orders/1, no timeout, blocking
  fetch('http://orders/2', { method: 'POST', timeout: 500 });
//^^^^^ out http sync POST orders/2, 500 ms, blocking
  return fetch(`http://orders/${id}`).json();
//       ^^^^^ out http sync GET orders/${id}, no timeout, blocking
}
