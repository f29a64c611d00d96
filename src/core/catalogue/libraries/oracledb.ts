import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'oracle'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'sibling.callTimeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const oracledb = library({
  name: 'oracledb', packages: { oracledb: '>=4' }, checked: '26.0.0, @types/oracledb 6.10.0', docs: 'https://node-oracledb.readthedocs.io/', system: 'oracle.db',
  types: {
    Pool: { made: ['createPool', 'getPool'], base: 'made[0].connectString | made[0].poolAlias' },
    Connection: { made: ['getConnection', 'getConnection:callback[1]', 'Pool.getConnection', 'Pool.getConnection:callback[1]'], base: 'made[0].connectString | made[0] | made.receiver.base' },
  },
  calls: {
    'Connection.{execute,executeMany,commit,rollback,ping}': query,
    'Connection.queryStream': { ...query, returns: 'value' },
  },
});
