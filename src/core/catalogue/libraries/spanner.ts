import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', callback: 'arg[last]', timeout: 'arg[0].gaxOptions.timeout', defaultTimeout: 3_600_000 } as const;
// By build/src/v1/spanner_client_config.json of 9.0.0: queries, streams and commits an hour, the rest half a minute.
const short = { ...query, defaultTimeout: 30_000 } as const;

export const spanner = library({
  name: '@google-cloud/spanner', packages: { '@google-cloud/spanner': '>=5 <10' }, checked: '9.0.0', docs: 'https://cloud.google.com/nodejs/docs/reference/spanner/latest', system: 'gcp.spanner',
  types: {
    Spanner: { made: ['new Spanner'] },
    Instance: { made: ['Spanner.instance'], channel: 'made[0]' },
    Database: { made: ['Instance.database'], channel: '{made.receiver.channel}/{made[0]}' },
    Table: { made: ['Database.table'], channel: '{made.receiver.channel}/{made[0]}' },
    Transaction: { made: ['Database.{runTransaction,getSnapshot}:callback[1]', 'Database.runTransactionAsync:callback[0]', 'Database.getSnapshot', 'Database.getTransaction'], channel: 'made.receiver.channel' },
  },
  calls: {
    'Database.{run,runPartitionedUpdate,exists,get,getSchema,updateSchema,getMetadata}': query,
    'Database.runStream': { ...query, returns: 'value' },
    'Database.{runTransaction,runTransactionAsync}': { runs: 'arg[last]', runsWhen: 'now' },
    'Table.{insert,update,upsert,replace,deleteRows,read,create,delete,drop}': query,
    'Transaction.{run,runUpdate,read,commit}': query,
    'Transaction.{batchUpdate,rollback}': short,
    'Transaction.runStream': { ...query, returns: 'value' },
  },
});
