// shows: timeout, waiting
import request from 'sync-request';

export function load(id: string): string {
  request('POST', `http://orders/${id}`, { json: { id }, timeout: 500 });
//^^^^^^^ out http sync POST orders/${id}, 500 ms, blocking
  return request('GET', 'http://orders/1').getBody('utf8');
//       ^^^^^^^ out http sync GET orders/1, no timeout, blocking
}
