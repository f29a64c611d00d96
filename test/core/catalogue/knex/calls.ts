// shows: timeout
import knexClient, { type Knex } from 'knex';

const knex = knexClient({ client: 'pg', connection: { database: 'shop' } });

export async function load(id: string) {
  await knex('orders').where({ id }).first();
//      ^^^^ out database sync orders, no timeout
  await knex('orders').insert({ id }).timeout(2_000);
//      ^^^^ out database sync orders, 2000 ms
  await knex.select('*').from('orders');
//           ^^^^^^ out database sync orders, no timeout
  await knex.raw('select 1');
//           ^^^ out database sync raw, no timeout
  await knex.transaction(async (transaction) => {
    await transaction('orders').update({ paid: true });
//        ^^^^^^^^^^^ out database sync orders, no timeout
  });
}

export async function given(db: Knex) {
  await db('stock').del();
//      ^^ out database sync stock, no timeout
}
