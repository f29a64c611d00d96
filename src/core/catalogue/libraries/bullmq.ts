import { library } from '../library';

const hand = {
  category: 'enqueue', style: 'async', operation: 'send', defaultTimeout: 'none',
  duration: { band: 'instant', ms: [1, 50], source: 'one Redis round trip, claimed 8 ms' },
} as const;
const manage = { category: 'enqueue', style: 'sync', target: 'receiver.channel', defaultTimeout: 'none' } as const;
const change = { ...manage, style: 'async' } as const;

export const bullmq = library({
  name: 'bullmq', packages: { bullmq: '>=1 <7' }, checked: '6.7.0', docs: 'https://docs.bullmq.io', system: 'bullmq',
  types: {
    Queue: { made: ['new Queue', '@nestjs/bullmq#InjectQueue'], channel: 'made[0] | decorator[0]', reads: { name: 'receiver.channel' } },
    QueuePro: { made: ['new QueuePro'], extends: ['Queue'], channel: 'made[0]', reads: { name: 'receiver.channel' } },
    Job: { made: ['Queue.add', 'Queue.addBulk', 'Queue.getJob', 'Queue.getJobs', 'Queue.get{Failed,Completed,Waiting,Active,Delayed}'], channel: 'made.receiver.channel' },
    FoundJob: { made: ['Job.fromId'], extends: ['Job'], channel: 'made[0]' },
    FlowProducer: { made: ['new FlowProducer', '@nestjs/bullmq#InjectFlowProducer'] },
    Worker: { made: ['new Worker', 'new WorkerPro'], channel: 'made[0]', reads: { name: 'receiver.channel' } },
    QueueEvents: { made: ['new QueueEvents'], channel: 'made[0]', reads: { name: 'receiver.channel' } },
    Relay: { made: ['new Relay'] },
  },
  calls: {
    'Queue.add': { ...hand, target: '{receiver.channel}/{arg[0]}', payload: 'arg[1]', retries: 'arg[2].attempts | made[1].defaultJobOptions.attempts' },
    'Queue.addBulk': { ...hand, target: '{receiver.channel}/{arg[0][*].name} | receiver.channel', payload: 'arg[0][*].data', retries: 'arg[0][*].opts.attempts | made[1].defaultJobOptions.attempts' },
    'Queue.upsertJobScheduler': { ...hand, target: '{receiver.channel}/{arg[2].name} | {receiver.channel}/{arg[0]}', payload: 'arg[2].data' },
    'FlowProducer.add': { ...hand, target: '{arg[0].queueName}/{arg[0].name}', payload: 'arg[0].data' },
    'FlowProducer.addBulk': { ...hand, target: '{arg[0][*].queueName}/{arg[0][*].name}', payload: 'arg[0][*].data' },
    'Relay.publish': { ...hand, category: 'publish', target: 'arg[0]', payload: 'arg[1]' },
    'Relay.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
    'Job.waitUntilFinished': { ...manage, waits: true, timeout: 'arg[1]' },
    'Job.{retry,promote,moveToDelayed,moveToWait,changeDelay}': change,
    'Job.{remove,updateData,update,updateProgress,log,getState,isCompleted,isFailed,isActive,isDelayed,isWaiting,getChildrenValues}': manage,
    'Queue.{retryJobs,promoteJobs}': change,
    'Queue.{getJob,getJobs,getJobCounts,getJobCountByTypes,getJobState,getJobLogs,getJobScheduler,getJobSchedulers,getRepeatableJobs,getMetrics,count}': manage,
    'Queue.get{Waiting,Active,Delayed,Completed,Failed,Prioritized,WaitingChildren}': manage,
    'Queue.get{Waiting,Active,Delayed,Completed,Failed}Count': manage,
    'Queue.{getJobSchedulersCount,updateJobProgress,addJobLog}': manage,
    'Queue.{remove,removeJobScheduler,removeRepeatable,removeRepeatableByKey,clean,drain,obliterate,pause,resume,isPaused}': manage,
    'new {Worker,WorkerPro}': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
    '{Worker,QueueEvents}.{on,once}': { target: '{receiver.channel} {arg[0]} | arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
