// shows: timeout
import { Kysely, sql } from 'kysely';

const db = new Kysely<Record<string, never>>({ dialect: {} as never });

export async function load(id: string) {
  await db.selectFrom('orders').selectAll().where('id', '=', id).executeTakeFirst();
//                                                               ^^^^^^^^^^^^^^^^ out database sync orders, no timeout
  await db.insertInto('orders').values({ id }).execute();
//                                             ^^^^^^^ out database sync orders, no timeout
  await db.updateTable('orders').set({ paid: true }).execute();
//                                                   ^^^^^^^ out database sync orders, no timeout
  await db.deleteFrom('orders').execute();
//                              ^^^^^^^ out database sync orders, no timeout
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('stock').values({ id }).execute();
//                                                       ^^^^^^^ out database sync stock, no timeout
  });
  await sql`select 1`.execute(db);
//                    ^^^^^^^ out database sync raw, no timeout
}
