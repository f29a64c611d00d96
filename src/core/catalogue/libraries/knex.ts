import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "arg[0] | 'knex'", returns: 'lazy', timeout: 'sibling.timeout[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const knex = library({
  name: 'knex', packages: { knex: '>=0.20 <4' }, checked: '3.3.0', docs: 'https://knexjs.org/guide/', dialect: 'driver',
  types: {
    Knex: { made: ['default()', 'knex', 'Knex.transaction:callback[0]', 'Knex.withSchema', 'nestjs-knex#InjectKnex', 'nest-knexjs#InjectModel'] },
    'Knex.Transaction': { extends: ['Knex'] },
  },
  calls: {
    'Knex()': { ...query, row: 'sibling.insert[0]' },
    'Knex.{table,from,into,queryBuilder}': query,
    'Knex.{select,insert,update,del,delete,count,first,with}': { ...query, target: "sibling.from[0] | sibling.into[0] | sibling.table[0] | 'knex'" },
    'Knex.raw': { ...query, target: "'raw'", payload: 'arg[0]' },
    'Knex.transaction': { runs: 'arg[0]', runsWhen: 'now', transaction: true },
  },
});
