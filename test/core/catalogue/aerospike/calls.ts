// shows: timeout
import Aerospike from 'aerospike';

const client = Aerospike.client({ hosts: 'db:3000' });

export async function load(id: string) {
  const key = new Aerospike.Key('shop', 'orders', id);
  await client.put(key, { paid: true });
//             ^^^ out database sync shop/orders, 1000 ms
  await client.get(key);
//             ^^^ out database sync shop/orders, 1000 ms
  await client.batchRead([{ key }]);
//             ^^^^^^^^^ out database sync shop/orders, 1000 ms
  const query = client.query('shop', 'orders');
  await query.results();
//            ^^^^^^^ out database sync shop/orders, no timeout
  await client.truncate('shop', 'orders', 0);
//             ^^^^^^^^ out database sync shop, 1000 ms
}
