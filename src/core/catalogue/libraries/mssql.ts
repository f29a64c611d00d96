import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'mssql'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 15_000, defaultRetries: 0 } as const;
const base = 'made[0].database | made[0].server | made[0] | made.receiver.base';
const timeout = 'made[0].requestTimeout | made.receiver.timeout';

export const mssql = library({
  name: 'mssql', packages: { mssql: '>=4 <13', 'mssql/msnodesqlv8': '>=4 <13' }, checked: '12.7.14, @types/mssql 12.3.0', docs: 'https://tediousjs.github.io/node-mssql/', system: 'mssql',
  types: {
    ConnectionPool: { made: ['new ConnectionPool', 'connect', 'ConnectionPool.connect'], base, timeout },
    Request: { made: ['new Request', '{ConnectionPool,Transaction}.request'], base: 'made.receiver.base', timeout, fluent: true },
    Transaction: { made: ['new Transaction', 'ConnectionPool.transaction'], base: 'made.receiver.base', timeout },
    PreparedStatement: { made: ['new PreparedStatement'], fluent: true },
  },
  calls: {
    query,
    'ConnectionPool.{query,batch}': query,
    'Request.{query,batch,bulk}': query,
    'Request.execute': { ...query, payload: 'arg[1]' },
    'Transaction.{begin,commit,rollback}': query,
    'PreparedStatement.{prepare,execute,unprepare}': query,
  },
});
