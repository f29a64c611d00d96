// shows: timeout
import postgres from 'postgres';

const sql = postgres('postgres://db/shop');

export async function load(id: string) {
  await sql`select * from orders where id = ${id}`;
//      ^^^ out database sync postgres://db/shop, no timeout
  await sql.unsafe('select 1');
//          ^^^^^^ out database sync postgres://db/shop, no timeout
  await sql.begin(async (transaction) => {
    await transaction`update orders set paid = true where id = ${id}`;
//        ^^^^^^^^^^^ out database sync postgres://db/shop, no timeout
  });
  await sql.notify('orders', id);
//          ^^^^^^ out publish async orders, no timeout
  await sql.listen('orders', (payload) => console.log(payload));
//          ^^^^^^ in publish async orders
}
