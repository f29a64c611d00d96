// shows: timeout
import { Client, connect } from '@planetscale/database';

const connection = connect({ host: 'aws.connect.psdb.cloud' });

export async function load(id: string) {
  await connection.execute('select * from orders where id = ?', [id]);
//                 ^^^^^^^ out database sync aws.connect.psdb.cloud, 300000 ms
  await connection.transaction(async (transaction) => transaction.execute('select 1'));
//                                                                ^^^^^^^ out database sync aws.connect.psdb.cloud, 300000 ms
  await new Client({ url: 'mysql://psdb/shop' }).connection().execute('select 1');
//                                                            ^^^^^^^ out database sync mysql://psdb/shop, 300000 ms
}
