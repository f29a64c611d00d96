// shows: timeout
import { createClient } from '@libsql/client';

const client = createClient({ url: 'libsql://shop.turso.io' });

export async function load(id: string) {
  await client.execute({ sql: 'select * from orders where id = ?', args: [id] });
//             ^^^^^^^ out database sync libsql://shop.turso.io, 300000 ms
  await client.batch(['select 1'], 'write');
//             ^^^^^ out database sync libsql://shop.turso.io, 300000 ms
  const transaction = await client.transaction('write');
  await transaction.execute('select 1');
//                  ^^^^^^^ out database sync libsql://shop.turso.io, 300000 ms
  await transaction.commit();
//                  ^^^^^^ out database sync libsql://shop.turso.io, 300000 ms
}
