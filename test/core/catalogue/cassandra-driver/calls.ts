// shows: timeout
import cassandra from 'cassandra-driver';

const client = new cassandra.Client({ contactPoints: ['db1'], localDataCenter: 'dc1', keyspace: 'shop' });
const mapper = new cassandra.mapping.Mapper(client, {});

export async function load(id: string) {
  await client.execute('select * from orders where id = ?', [id], { readTimeout: 2_000 });
//             ^^^^^^^ out database sync shop, 2000 ms
  await client.batch([{ query: 'insert into orders (id) values (?)', params: [id] }]);
//             ^^^^^ out database sync shop, 12000 ms
  client.eachRow('select * from orders', [], () => undefined);
//       ^^^^^^^ out database sync shop, 12000 ms
  const rows = client.stream('select * from orders');
//                    ^^^^^^ out database sync shop, 12000 ms
  await cassandra.concurrent.executeConcurrent(client, 'insert into orders (id) values (?)', [[id]]);
//                           ^^^^^^^^^^^^^^^^^ out database sync cassandra, 12000 ms
  await mapper.forModel('Order').find({ id });
//                               ^^^^ out database sync Order, 12000 ms
  return rows;
}
