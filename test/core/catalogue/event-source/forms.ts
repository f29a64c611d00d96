// shows: timeout, waiting
import { fetchEventSource } from '@microsoft/fetch-event-source';
import { EventSource as Named } from 'eventsource';
import { EventSourcePolyfill } from 'event-source-polyfill';

const events = new EventSource('/api/events');
//             ^^^ out sse async /api/events, timeout unknown, floating
events.addEventListener('order', (event) => { void fetch('/api/seen', { method: 'POST', body: event.data }); });
//     ^^^^^^^^^^^^^^^^ in sse async /api/events
//                                                 ^^^^^ out http async POST /api/seen, 300000 ms, floating
events.onmessage = (event) => console.log(event.data);

const named = new Named('http://orders/events');
//            ^^^ out sse async orders/events, timeout unknown, floating
named.addEventListener('message', (event) => console.log(event.data));
//    ^^^^^^^^^^^^^^^^ in sse async orders/events

export async function everyForm(id: string, shown: (text: string) => void) {
  const filled = new EventSourcePolyfill(`http://orders/${id}/events`);
//               ^^^ out sse async orders/${id}/events, timeout unknown, returned
  await fetchEventSource('http://orders/stream', { onmessage: (event) => { shown(event.data); } });
//      ^^^^^^^^^^^^^^^^ out sse async orders/stream, no timeout, awaited
  return filled;
}
