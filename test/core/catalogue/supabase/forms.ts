// shows: timeout, waiting
import { createClient } from '@supabase/supabase-js';

const supabase = createClient('http://supabase', 'key');
const orders = supabase.channel('orders');

export async function everyForm(id: string) {
  await orders.send({ type: 'broadcast', event: 'added', payload: { id } });
//             ^^^^ out websocket async orders, no timeout, awaited
  await orders.httpSend('added', { id }, { timeout: 2000 });
//             ^^^^^^^^ out websocket async orders, 2000 ms, awaited
  await orders.track({ id });
//             ^^^^^ out websocket async orders, no timeout, awaited
  orders.on('broadcast', { event: 'added' }, (message) => { void fetch('/api/seen', { method: 'POST', body: String(message) }); }).subscribe();
//       ^^ in websocket async orders
//                                                               ^^^^^ out http async POST /api/seen, 300000 ms, floating
}
