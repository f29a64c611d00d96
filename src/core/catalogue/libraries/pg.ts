import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'postgresql'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'arg[0].query_timeout | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;
const base = 'made[0].database | made[0].connectionString | made[0].host | made[0] | made.receiver.base';
const timeout = 'made[0].query_timeout | made[0].statement_timeout | made.receiver.timeout';

export const pg = library({
  name: 'pg', packages: { pg: '>=7 <9', '@neondatabase/serverless': '>=0.4 <2', '@vercel/postgres': '>=0.1 <1' }, checked: '8.23.1, @types/pg 8.23.1, @neondatabase/serverless 1.2.0', docs: 'https://node-postgres.com', system: 'postgresql',
  types: {
    Client: { made: ['new Client', 'Pool.connect', 'Pool.connect:callback[1]', 'createClient'], base, timeout },
    Pool: { made: ['new Pool', 'createPool'], extends: ['Client'], base, timeout },
    ClientBase: { extends: ['Client'] }, PoolClient: { extends: ['Client'] }, VercelPool: { extends: ['Pool'] },
    Sql: { made: ['neon'], values: ['sql'], base: 'made[0]' },
  },
  calls: {
    'Client.{query,sql}': {
      ...query,
      switches: [
        { when: 'arg[0][NOTIFY]', is: 'present', then: { category: 'publish', style: 'async', operation: 'send', target: 'arg[0][NOTIFY]', payload: 'arg[1]' } },
        { when: 'arg[0][SELECT]', is: 'pg_notify', then: { category: 'publish', style: 'async', operation: 'send', target: 'arg[1][0]', payload: 'arg[1][1]' } },
      ],
    },
    'Client.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'notification', then: { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'sibling.query[0][LISTEN]', entry: 'consumer' } }] },
    'Sql()': { ...query, returns: 'lazy', defaultTimeout: 300_000 },
    'Sql.query': { ...query, defaultTimeout: 300_000 },
    'Sql.transaction': { ...query, target: "receiver.base | 'postgresql'", defaultTimeout: 300_000 },
  },
});
