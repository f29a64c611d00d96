import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'libsql'", payload: 'arg[0].sql | arg[0]', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const libsql = library({
  name: '@libsql/client', packages: { '@libsql/client': '>=0.1 <1' }, checked: '0.18.0', docs: 'https://docs.turso.tech/sdk/ts/reference', system: 'sqlite',
  types: { Client: { made: ['createClient'], base: 'made[0].url' }, Transaction: { made: ['Client.transaction'], base: 'made.receiver.base' } },
  calls: {
    'Client.{execute,batch,migrate,executeMultiple,sync}': query,
    'Transaction.{execute,batch,executeMultiple,commit,rollback}': query,
  },
});
