// shows: timeout
import { createClient } from '@clickhouse/client';

const client = createClient({ url: 'http://clickhouse:8123', database: 'events' });
const bounded = createClient({ request_timeout: 5_000 });

export async function report() {
  await client.query({ query: 'select 1' });
//             ^^^^^ out database sync events, 30000 ms
  await bounded.insert({ table: 'orders', values: [] });
//              ^^^^^^ out database sync orders, 5000 ms
  await client.command({ query: 'optimize table orders' });
//             ^^^^^^^ out database sync events, 30000 ms
  await client.ping();
//             ^^^^ out database sync events, 30000 ms
}
