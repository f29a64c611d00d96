import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'databricks'", payload: 'arg[0]', timeout: 'arg[1].queryTimeout[s]', defaultTimeout: 900_000, duration: { band: 'slow', ms: [500, 60_000], source: 'runs the statement to its end' } } as const;

export const databricks = library({
  name: '@databricks/sql', packages: { '@databricks/sql': '>=1 <3' }, checked: '2.1.0', docs: 'https://docs.databricks.com/en/dev-tools/nodejs-sql-driver.html', system: 'databricks',
  types: {
    DBSQLClient: { made: ['new DBSQLClient'], base: 'sibling.connect[0].host' },
    Session: { made: ['DBSQLClient.openSession'], base: 'made.receiver.base' }, IDBSQLSession: { extends: ['Session'] },
    Operation: { made: ['Session.{executeStatement,getInfo,getCatalogs,getSchemas,getTables,getColumns,getFunctions,getPrimaryKeys}'], base: 'made.receiver.base' },
  },
  calls: {
    'DBSQLClient.connect': { ...query, target: 'arg[0].host' },
    'DBSQLClient.openSession': query,
    'Session.executeStatement': query,
    'Session.{getInfo,getCatalogs,getSchemas,getTables,getColumns,getFunctions,getPrimaryKeys}': query,
    'Operation.{fetchAll,fetchChunk,finished,status,cancel}': query,
  },
});
