import { library } from '../library';

const query = { category: 'database', style: 'sync', returns: 'lazy', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const drizzleOrm = library({
  name: 'drizzle-orm', packages: { 'drizzle-orm': '>=0.25 <2' }, checked: '0.45.4', docs: 'https://orm.drizzle.team/docs/overview', dialect: 'driver',
  types: {
    Database: { made: ['drizzle', 'Database.transaction:callback[0]', 'Database.with', 'withReplicas'] },
    NodePgDatabase: { extends: ['Database'] }, PostgresJsDatabase: { extends: ['Database'] }, MySql2Database: { extends: ['Database'] }, BetterSQLite3Database: { extends: ['Database'] }, LibSQLDatabase: { extends: ['Database'] },
    Relations: { values: ['Database.query'] },
    Table: { made: ['pgTable', 'mysqlTable', 'sqliteTable', 'singlestoreTable'], channel: 'made[0]' },
  },
  calls: {
    'Database.{select,selectDistinct,selectDistinctOn}': { ...query, target: "sibling.from[0] | 'drizzle'" },
    'Database.insert': { ...query, target: 'arg[0]', row: 'sibling.values[0]' },
    'Database.{update,delete,$count}': { ...query, target: 'arg[0]' },
    'Relations.*.{findMany,findFirst}': { ...query, target: 'members', payload: 'arg[0]' },
    'Database.{execute,run,all,get,values}': { ...query, target: "'raw'", payload: 'arg[0]' },
    'Database.transaction': { runs: 'arg[0]', runsWhen: 'now', transaction: true },
  },
});
