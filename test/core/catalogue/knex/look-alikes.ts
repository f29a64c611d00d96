import knexClient from 'knex';

const knex = knexClient({ client: 'pg' });
const orders = (name: string) => ({ where: (id: string): string => name + id });

export function build(): unknown {
  return [knex.fn.now(), knex.ref('orders.id'), orders('x').where('1')];
}
