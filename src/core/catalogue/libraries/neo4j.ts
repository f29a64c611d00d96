import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'neo4j'", payload: 'arg[0]', timeout: 'arg[2].timeout', defaultTimeout: 'none' } as const;

export const neo4j = library({
  name: 'neo4j-driver', packages: { 'neo4j-driver': '>=4 <7', 'neo4j-driver-lite': '>=4 <7' }, checked: '6.3.0', docs: 'https://neo4j.com/docs/javascript-manual/current/', system: 'neo4j',
  types: {
    Driver: { made: ['driver', 'default.driver'], base: 'made[0]' },
    Session: { made: ['Driver.session'], base: 'made[0].database | made.receiver.base' },
    Transaction: { made: ['Session.{executeRead,executeWrite,readTransaction,writeTransaction}:callback[0]', 'Session.beginTransaction'], base: 'made.receiver.base' }, ManagedTransaction: { extends: ['Transaction'] },
  },
  calls: {
    'Driver.executeQuery': { ...query, timeout: 'arg[2].transactionConfig.timeout', defaultRetries: 3 },
    'Driver.{verifyConnectivity,verifyAuthentication,getServerInfo}': query,
    'Session.run': { ...query, returns: 'lazy' },
    'Transaction.run': { ...query, returns: 'lazy' },
    'Transaction.{commit,rollback}': query,
    'Session.{executeRead,executeWrite,readTransaction,writeTransaction}': { runs: 'arg[0]', runsWhen: 'now' },
  },
});
