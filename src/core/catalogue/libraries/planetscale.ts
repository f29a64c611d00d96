import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'mysql'", payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const planetscale = library({
  name: '@planetscale/database', packages: { '@planetscale/database': '>=1 <2', '@tidbcloud/serverless': '>=0.0.5' }, checked: '1.20.2', docs: 'https://planetscale.com/docs/tutorials/planetscale-serverless-driver', system: 'mysql',
  types: {
    Connection: { made: ['connect', 'new {Client,Connection}', 'Connection.connection'], base: 'made[0].host | made[0].url | made.receiver.base' }, Client: { extends: ['Connection'] },
    Transaction: { made: ['Connection.transaction:callback[0]'], extends: ['Connection'], base: 'made.receiver.base' },
  },
  calls: {
    'Connection.{execute,refresh}': query,
    'Connection.transaction': { runs: 'arg[0]', runsWhen: 'now' },
  },
});
