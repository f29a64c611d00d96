import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'mysql'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'arg[0].timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const mysql2 = library({
  name: 'mysql2', packages: { mysql2: '>=1 <4', mysql: '>=2 <3', mariadb: '>=2 <4' }, checked: '3.24.6', docs: 'https://sidorares.github.io/node-mysql2/docs', system: 'mysql',
  types: {
    Connection: { made: ['createConnection', 'Pool.getConnection', 'Pool.getConnection:callback[1]', 'Pool.promise', 'Connection.promise'], base: 'made[0].database | made[0].host | made[0] | made.receiver.base' },
    Pool: { made: ['createPool'], extends: ['Connection'], base: 'made[0].database | made[0].host | made[0]' },
    PoolConnection: { extends: ['Connection'] },
  },
  calls: { 'Connection.{query,execute,batch}': query },
});
