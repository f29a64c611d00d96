import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'receiver.channel', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const kysely = library({
  name: 'kysely', packages: { kysely: '>=0.20 <1' }, checked: '0.29.9', docs: 'https://kysely.dev/docs/intro', dialect: 'driver',
  types: {
    Kysely: { made: ['new Kysely', 'Kysely.{withSchema,withPlugin,withoutPlugins,with}', '{Transactions,Connections}.execute:callback[0]'] }, Transaction: { extends: ['Kysely'] },
    // Nothing is sent before one of the members that execute.
    Builder: { made: ['Kysely.{selectFrom,insertInto,updateTable,deleteFrom,replaceInto,mergeInto,selectNoFrom}'], channel: 'made[0]', fluent: true },
    Transactions: { made: ['Kysely.{transaction,startTransaction}'], fluent: true }, Connections: { made: ['Kysely.connection'] },
    Raw: { made: ['sql', 'sql.raw'], channel: "'raw'" },
  },
  calls: {
    'Builder.{execute,executeTakeFirst,executeTakeFirstOrThrow,explain}': query,
    'Builder.stream': { ...query, returns: 'lazy' },
    'Raw.execute': query,
    'Kysely.executeQuery': { ...query, target: "'raw'" },
    'Transactions.execute': { runs: 'arg[0]', runsWhen: 'now', transaction: true },
    'Connections.execute': { runs: 'arg[0]', runsWhen: 'now' },
  },
});
