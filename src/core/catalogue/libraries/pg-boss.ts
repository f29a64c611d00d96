import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].name | arg[0]', payload: 'arg[1] | arg[0].data', defaultTimeout: 'none', retries: 'arg[2].retryLimit' } as const;
const manage = { category: 'enqueue', style: 'sync', target: 'arg[0].name | arg[0]', defaultTimeout: 'none' } as const;

export const pgBoss = library({
  name: 'pg-boss', packages: { 'pg-boss': '>=7 <13' }, checked: '12.38.0', docs: 'https://timgit.github.io/pg-boss/', system: 'pg-boss',
  types: { PgBoss: { made: ['new default', 'new PgBoss', 'PgBoss.start'] } },
  calls: {
    'PgBoss.{send,sendAfter,sendThrottled,sendDebounced,upsert,update}': send,
    'PgBoss.publish': { ...send, category: 'publish' },
    // Until version 10 the jobs are the first argument and say their queues.
    'PgBoss.insert': { ...send, target: 'arg[0][*].name | arg[0]', payload: 'arg[1][*].data | arg[0][*].data' },
    'PgBoss.flow': { ...send, target: 'arg[0][*].name', payload: 'arg[0][*].data' },
    'PgBoss.schedule': { ...send, payload: 'arg[2]' },
    'PgBoss.work': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[last]', entry: 'consumer' },
    'PgBoss.fetch': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'arg[0]' },
    // The queue gets what is published to the event.
    'PgBoss.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0]' },
    'PgBoss.{cancel,resume,retry,redrive,complete,fail,touch,deleteJob,deleteQueuedJobs,deleteAllJobs,createQueue,updateQueue,deleteQueue,purgeQueue}': manage,
    'PgBoss.{getQueue,getQueueSize,getQueueStats,getJobById,findJobs,getDependencies,unschedule,getSchedules}': manage,
  },
});
