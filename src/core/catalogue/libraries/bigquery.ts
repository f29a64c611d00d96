import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.channel | 'bigquery'", payload: 'arg[0].query | arg[0]', callback: 'arg[last]', timeout: 'arg[0].timeoutMs', defaultTimeout: 'none', defaultRetries: 3, duration: { band: 'slow', ms: [500, 60_000], source: 'runs the query to its end' } } as const;
const start = { ...query, style: 'async', timeout: 'arg[0].jobTimeoutMs', duration: { band: 'instant', ms: [100, 1000], source: 'job accepted' } } as const;
const quick = { ...query, duration: { band: 'instant', ms: [50, 1000], source: 'metadata or rows' } } as const;

export const bigquery = library({
  name: '@google-cloud/bigquery', packages: { '@google-cloud/bigquery': '>=4 <10' }, checked: '9.3.0', docs: 'https://cloud.google.com/nodejs/docs/reference/bigquery/latest', system: 'gcp.bigquery',
  types: {
    BigQuery: { made: ['new {BigQuery,default}'] },
    Dataset: { made: ['BigQuery.dataset'], channel: 'made[0]' },
    Table: { made: ['Dataset.table'], channel: '{made.receiver.channel}/{made[0]}' },
    Job: { made: ['BigQuery.{createQueryJob,createJob,job}', 'Dataset.createQueryJob', 'Table.{createQueryJob,createLoadJob,createCopyJob,createExtractJob}'], channel: 'made.receiver.channel' },
  },
  calls: {
    '{BigQuery,Dataset,Table}.query': query,
    '{BigQuery,Dataset,Table}.createQueryStream': { ...query, returns: 'value' },
    '{BigQuery,Dataset,Table}.createQueryJob': start,
    'BigQuery.createJob': start,
    'Table.{createLoadJob,createCopyJob,createExtractJob}': start,
    // Each starts a job and polls until it is done.
    'Table.{load,copy,copyFrom,extract}': { ...query, waits: true },
    'Job.{getQueryResults,promise}': { ...query, waits: true },
    'Job.{getMetadata,cancel}': quick,
    'Table.{insert,getRows,get,exists,create,delete,setMetadata,getMetadata}': quick,
    'Table.{createReadStream,createWriteStream,createInsertStream}': { ...quick, returns: 'value' },
    'Dataset.{createTable,getTables,get,exists,create,delete,getMetadata}': quick,
    'BigQuery.{createDataset,getDatasets,getJobs}': quick,
  },
});
