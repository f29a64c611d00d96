import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'postgresql'", returns: 'lazy', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const postgres = library({
  name: 'postgres', packages: { postgres: '>=3 <4' }, checked: '3.4.9', docs: 'https://github.com/porsager/postgres#readme', system: 'postgresql',
  types: {
    Sql: { made: ['default()'], base: 'made[0].database | made[0].host | made[0]' },
    Transaction: { made: ['{Sql,Transaction}.{begin,savepoint}:callback[0]', 'Sql.reserve'], extends: ['Sql'], base: 'made.receiver.base' }, TransactionSql: { extends: ['Transaction'] }, ReservedSql: { extends: ['Transaction'] },
  },
  calls: {
    'Sql()': query,
    'Sql.{unsafe,file}': { ...query, payload: 'arg[0]' },
    'Sql.{begin,savepoint}': { runs: 'arg[last]', runsWhen: 'now', transaction: true },
    'Sql.notify': { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none' },
    'Sql.listen': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
