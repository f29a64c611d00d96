import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].name | arg[0]', payload: 'arg[1] | arg[0].data', defaultTimeout: 'none', retries: 'arg[2].retryLimit' } as const;
const manage = { category: 'enqueue', style: 'sync', target: 'arg[0]', defaultTimeout: 'none' } as const;

export const pgBoss = library({
  name: 'pg-boss', packages: { 'pg-boss': '>=7 <13' }, checked: '10.4.2', docs: 'https://timgit.github.io/pg-boss/', system: 'pg-boss',
  types: { PgBoss: { made: ['new default', 'new PgBoss'] } },
  calls: {
    'PgBoss.{send,sendAfter,sendThrottled,sendDebounced,insert,upsert}': send,
    'PgBoss.publish': { ...send, category: 'publish' },
    'PgBoss.schedule': { ...send, payload: 'arg[2]' },
    'PgBoss.work': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[last]', entry: 'consumer' },
    'PgBoss.fetch': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'arg[0]' },
    'PgBoss.{cancel,resume,retry,complete,fail,deleteJob,createQueue,getQueueSize,getJobById,unschedule}': manage,
  },
});
