import { library } from '../library';

const manage = { category: 'enqueue', style: 'sync', target: 'receiver.channel', defaultTimeout: 'none' } as const;

export const groupmq = library({
  name: 'groupmq', packages: { groupmq: '>=1 <3' }, checked: '1.1.0', docs: 'https://openpanel-dev.github.io/groupmq/', system: 'groupmq',
  types: { Queue: { made: ['new Queue'], channel: 'made[0].namespace', reads: { namespace: 'receiver.channel', rawNamespace: 'receiver.channel', name: 'receiver.channel' } } },
  calls: {
    'Queue.add': {
      category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0].data', retries: 'arg[0].maxAttempts | made[0].maxAttempts', defaultRetries: 2, defaultTimeout: 'none',
      duration: { band: 'instant', ms: [1, 50], source: 'one Redis round trip' },
    },
    'Queue.{retry,deadLetter,remove,promote,changeDelay,updateData,pause,resume,cleanup,clean,removeRepeatingJob}': { ...manage, style: 'async' },
    'Queue.{getJob,getJobCounts,getJobsByStatus,getActiveCount,getWaitingCount,getDelayedCount,getCompletedCount,getFailedCount,getCompletedJobs,getFailedJobs,getActiveJobs,getWaitingJobs,getDelayedJobs,getUniqueGroups,getUniqueGroupsCount,getGroupJobCount,isJobProcessing,isPaused}': manage,
    'new Worker': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].queue.namespace', handler: 'arg[0].handler', entry: 'consumer' },
  },
});
