// shows: timeout
import { neon } from '@neondatabase/serverless';
import { Client, Pool, type PoolClient } from 'pg';

const pool = new Pool({ database: 'shop', query_timeout: 4_000 });
const sql = neon('postgres://neon/shop');

export async function load(id: string, given: PoolClient) {
  await pool.query('select 1');
//           ^^^^^ out database sync shop, 4000 ms
  const client = new Client({ connectionString: 'postgres://db/stock' });
  await client.query('select 1');
//             ^^^^^ out database sync postgres://db/stock, no timeout
  await given.query('select 1');
//            ^^^^^ out database sync postgresql, no timeout
  pool.query('select 1', (error) => console.error(error));
//     ^^^^^ out database sync shop, 4000 ms
  await sql`select * from orders where id = ${id}`;
//      ^^^ out database sync postgres://neon/shop, 300000 ms
  await sql.transaction([sql`select 1`]);
//          ^^^^^^^^^^^ out database sync postgres://neon/shop, 300000 ms
}
