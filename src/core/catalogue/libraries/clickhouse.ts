import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "arg[0].table | receiver.base | 'clickhouse'", payload: 'arg[0].query | arg[0].values', timeout: 'arg[0].abort_signal | receiver.timeout', defaultTimeout: 30_000, defaultRetries: 0 } as const;

export const clickhouse = library({
  name: '@clickhouse/client', packages: { '@clickhouse/client': '>=0.1 <2', '@clickhouse/client-web': '>=0.1 <2', '@clickhouse/client-common': '>=0.1 <2' }, checked: '1.23.1', docs: 'https://clickhouse.com/docs/integrations/javascript', system: 'clickhouse',
  types: { Client: { made: ['createClient'], base: 'made[0].database | made[0].url | made[0].host', timeout: 'made[0].request_timeout' }, ClickHouseClient: { extends: ['Client'] } },
  calls: { 'Client.{query,insert,command,exec,ping}': query },
});
