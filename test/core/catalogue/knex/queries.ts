import knex, { type Knex } from 'knex';

const db = knex({ client: 'pg' });

export class Orders {
  constructor(private readonly db: Knex) {}

  async save(row: object) {
    await this.db('orders').insert(row).onConflict('id').merge({ seen: this.db.raw('now()') });
//             ^^ out database sync orders
    await this.db('orders').whereIn('customer', this.db.select('id').from('customers'));
//             ^^ out database sync orders
    const old = this.db('archive').select('id');
    await this.db('orders').whereNotIn('id', old).del();
//             ^^ out database sync orders
    await this.db.select('id', this.db.raw('max(seen)')).from('orders');
//                ^^^^^^ out database sync orders
  }

  async count() {
    const { rows } = await this.db.raw('select count(*) from orders');
//                                 ^^^ out database sync raw
    const query = this.db('orders').count();
//                     ^^ out database sync orders
    const total = await query;
    return [rows, total, await Promise.all([this.db('lines'), this.db('prices')])];
//                                               ^^ out database sync lines
//                                                                 ^^ out database sync prices
  }

  /** Whoever is handed a query may send it. */
  stream() {
    return sent(this.db('events').select());
//                   ^^ out database sync events
  }
}

function sent(query: unknown) {
  return query;
}

export const all = () => db('orders');
//                       ^^ out database sync orders
