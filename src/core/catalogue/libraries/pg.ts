import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'postgresql'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const pg = library({
  name: 'pg', packages: { pg: '>=7 <9', '@neondatabase/serverless': '>=0.4' }, checked: '8.23.1, @types/pg 8.23.1', docs: 'https://node-postgres.com', system: 'postgresql',
  types: {
    Client: { made: ['new Client', 'Pool.connect', 'Pool.connect:callback[1]'], base: 'made[0].database | made[0].connectionString | made[0].host | made[0] | made.receiver.base', timeout: 'made[0].query_timeout | made[0].statement_timeout | made.receiver.timeout' },
    Pool: { made: ['new Pool'], extends: ['Client'], base: 'made[0].database | made[0].connectionString | made[0].host', timeout: 'made[0].query_timeout | made[0].statement_timeout' },
    ClientBase: { extends: ['Client'] }, PoolClient: { extends: ['Client'] },
  },
  calls: { 'Client.query': query },
});
