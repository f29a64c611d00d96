// shows: timeout
import { eq } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';

const orders = pgTable('orders', { id: text('id') });
const db = drizzle('postgres://db/shop');

export async function load(id: string) {
  await db.select().from(orders).where(eq(orders.id, id));
//         ^^^^^^ out database sync orders, no timeout
  await db.insert(orders).values({ id });
//         ^^^^^^ out database sync orders, no timeout
  await db.update(orders).set({ id }).where(eq(orders.id, id));
//         ^^^^^^ out database sync orders, no timeout
  await db.delete(orders);
//         ^^^^^^ out database sync orders, no timeout
  await db.query.orders.findFirst();
//                      ^^^^^^^^^ out database sync orders, no timeout
  await db.execute('select 1');
//         ^^^^^^^ out database sync raw, no timeout
  await db.$count(orders);
//         ^^^^^^ out database sync orders, no timeout
  await db.transaction(async (transaction) => {
    await transaction.insert(orders).values({ id });
//                    ^^^^^^ out database sync orders, no timeout
  });
}

export async function given(other: NodePgDatabase) {
  await other.select().from(orders);
//            ^^^^^^ out database sync orders, no timeout
}
