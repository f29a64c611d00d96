// shows: timeout
import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://acme.supabase.co', 'key');

export async function load(id: string) {
  await supabase.from('orders').select('*').eq('id', id).single();
//               ^^^^ out database sync orders, 300000 ms
  await supabase.from('orders').insert({ id });
//               ^^^^ out database sync orders, 300000 ms
  await supabase.schema('stock').from('items').select();
//                               ^^^^ out database sync items, 300000 ms
  await supabase.rpc('close_order', { id });
//               ^^^ out database sync close_order, 300000 ms
  await supabase.storage.from('files').upload(`${id}.pdf`, new Blob([]));
//                                     ^^^^^^ out storage sync files/${id}.pdf, 300000 ms
  await supabase.auth.getUser();
//                    ^^^^^^^ out saas sync https://acme.supabase.co, 300000 ms
  await supabase.functions.invoke('notify', { body: { id }, timeout: 2_000 });
//                         ^^^^^^ out http sync POST acme.supabase.co/functions/v1/notify, 2000 ms
  const channel = supabase.channel('orders');
  await channel.send({ type: 'broadcast', event: 'paid', payload: { id } });
//              ^^^^ out websocket async orders, no timeout
  channel.on('broadcast', { event: 'paid' }, () => undefined).subscribe();
//        ^^ in websocket async orders
}
