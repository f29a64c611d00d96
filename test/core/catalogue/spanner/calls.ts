// shows: timeout
import { Spanner } from '@google-cloud/spanner';

const database = new Spanner().instance('main').database('shop');

export async function load(id: string) {
  await database.run({ sql: 'select 1', gaxOptions: { timeout: 3_000 } });
//               ^^^ out database sync main/shop, 3000 ms
  await database.table('orders').upsert([{ id }]);
//                               ^^^^^^ out database sync main/shop/orders, 3600000 ms
  await database.runTransactionAsync(async (transaction) => {
    await transaction.runUpdate({ sql: 'update orders set paid = true' });
//                    ^^^^^^^^^ out database sync main/shop, 3600000 ms
    await transaction.commit();
//                    ^^^^^^ out database sync main/shop, 3600000 ms
  });
  const stream = database.runStream('select 1');
//                        ^^^^^^^^^ out database sync main/shop, 3600000 ms
  return stream;
}
