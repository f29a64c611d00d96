// shows: timeout
import { connect } from 'couchbase';

export async function load(id: string) {
  const cluster = await connect('couchbase://db', { username: 'x', password: 'y' });
  const orders = cluster.bucket('shop').defaultScope().collection('orders');
  await orders.get(id, { timeout: 500 });
//             ^^^ out database sync shop/orders, 500 ms
  await orders.upsert(id, { paid: true });
//             ^^^^^^ out database sync shop/orders, 2500 ms
  await orders.binary().increment('counter', 1);
//                      ^^^^^^^^^ out database sync shop/orders, 2500 ms
  await cluster.query('select * from shop', { timeout: 5_000 });
//              ^^^^^ out database sync couchbase, 5000 ms
  await cluster.bucket('shop').scope('eu').query('select 1');
//                                         ^^^^^ out database sync shop/eu, 75000 ms
  await cluster.search('products', {} as never);
//              ^^^^^^ out database sync couchbase, 75000 ms
}
