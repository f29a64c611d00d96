import { createPool, sql, type CommonQueryMethods, type DatabasePool } from 'slonik';

const pool = await createPool('postgres://db/shop');

export const orders = () => pool.any(sql.unsafe`select * from orders`);
//                               ^^^ out database sync raw

export const createOrderQueries = (connection: CommonQueryMethods) => ({
  find: async (id: string) => connection.maybeOne(sql.unsafe`select * from orders where id = ${id}`),
//                                       ^^^^^^^^ out database sync raw
});

export async function pay(db: DatabasePool) {
  await db.transaction(async (transaction) => {
    await transaction.query(sql.unsafe`update orders set paid = true`);
//                    ^^^^^ out database sync raw
    return transaction.oneFirst(sql.unsafe`select count(*) from orders`);
//                     ^^^^^^^^ out database sync raw
  });
  await db.connect(async (connection) => connection.exists(sql.unsafe`select 1`));
//                                                  ^^^^^^ out database sync raw
}
