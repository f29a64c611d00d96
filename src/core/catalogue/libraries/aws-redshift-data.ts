import { library } from '../library';

// The statement runs on; its answer is fetched later by its id.
const start = {
  category: 'database', style: 'async', operation: 'send', target: "arg[0].Database | 'redshift'", payload: 'arg[0].Sql | arg[0].Sqls', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]',
  duration: { band: 'instant', ms: [50, 500], source: 'statement accepted' },
} as const;
const read = { ...start, style: 'sync', target: "arg[0].Database | 'redshift'", payload: 'arg[0].Id' } as const;

export const awsRedshiftData = library({
  name: '@aws-sdk/client-redshift-data', packages: { '@aws-sdk/client-redshift-data': '>=3 <4' }, checked: '3.1169.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/redshift-data/',
  types: { RedshiftDataClient: { made: ['new RedshiftDataClient'] }, RedshiftData: { made: ['new RedshiftData'], extends: ['RedshiftDataClient'] } },
  calls: {
    'RedshiftDataClient.send': { ...read, commands: { ExecuteStatementCommand: start, BatchExecuteStatementCommand: start } },
    'RedshiftData.{executeStatement,batchExecuteStatement}': start,
    'RedshiftData.{describeStatement,getStatementResult,getStatementResultV2,listStatements,cancelStatement,listDatabases,listSchemas,listTables,describeTable}': read,
  },
});
