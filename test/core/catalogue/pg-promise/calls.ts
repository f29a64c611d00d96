// shows: timeout
import pgPromise, { type IDatabase } from 'pg-promise';

const pgp = pgPromise();
const db = pgp({ host: 'db', database: 'shop', query_timeout: 3_000 });
const other = pgp('postgres://db/stock');

export async function load(id: string) {
  await db.any('select * from orders where id = $1', [id]);
//         ^^^ out database sync shop, 3000 ms
  await db.one('select 1');
//         ^^^ out database sync shop, 3000 ms
  await db.none('delete from orders');
//         ^^^^ out database sync shop, 3000 ms
  await other.manyOrNone('select 1');
//            ^^^^^^^^^^ out database sync postgres://db/stock, no timeout
  await db.task(async (task) => task.oneOrNone('select 1'));
//                                   ^^^^^^^^^ out database sync shop, 3000 ms
  await db.tx('pay', async (transaction) => {
    await transaction.none('update orders set paid = true');
//                    ^^^^ out database sync shop, 3000 ms
    await transaction.batch([transaction.result('select 1')]);
//                                       ^^^^^^ out database sync shop, 3000 ms
  });
}

export async function given(own: IDatabase<object>) {
  await own.func('refresh');
//          ^^^^ out database sync postgresql, no timeout
}
