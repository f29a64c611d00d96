import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'mssql'", payload: 'arg[0]', returns: 'value', timeout: 'receiver.timeout', defaultTimeout: 15_000, defaultRetries: 0 } as const;

/** The answer comes to the callback of the request. */
export const tedious = library({
  name: 'tedious', packages: { tedious: '>=9' }, checked: '20.3.9', docs: 'https://tediousjs.github.io/tedious/', system: 'mssql',
  types: { Connection: { made: ['new Connection', 'connect'], base: 'made[0].options.database | made[0].server', timeout: 'made[0].options.requestTimeout' }, Request: { made: ['new Request'] } },
  calls: {
    'Connection.{execSql,execSqlBatch,callProcedure,execute,execBulkLoad,prepare}': query,
    'Connection.{beginTransaction,commitTransaction,rollbackTransaction}': { ...query, callback: 'arg[0]' },
  },
});
