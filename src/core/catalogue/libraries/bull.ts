import { library } from '../library';

const hand = {
  category: 'enqueue', style: 'async', operation: 'send', defaultTimeout: 'none',
  duration: { band: 'instant', ms: [1, 50], source: 'one Redis round trip' },
} as const;
const manage = { category: 'enqueue', style: 'sync', target: 'receiver.channel', defaultTimeout: 'none' } as const;

export const bull = library({
  name: 'bull', packages: { bull: '>=3 <5' }, checked: '4.16.5', docs: 'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md', system: 'bull',
  types: {
    Queue: { made: ['new default', 'default()', 'new Queue', 'Queue.isReady', '@nestjs/bull#InjectQueue'], channel: 'made[0] | made.receiver.channel | decorator[0]', reads: { name: 'receiver.channel' } },
    Job: { made: ['Queue.add', 'Queue.addBulk', 'Queue.getJob', 'Queue.getJobs'], channel: 'made.receiver.channel' },
  },
  calls: {
    'Queue.add': { ...hand, target: '{receiver.channel}/{arg[0]} | receiver.channel', payload: 'arg[1] | arg[0]', retries: 'arg[2].attempts | arg[1].attempts | made[2].defaultJobOptions.attempts | made[1].defaultJobOptions.attempts', switches: [{ when: 'arg[1]', is: 'absent', then: { target: 'receiver.channel' } }] },
    'Queue.addBulk': { ...hand, target: '{receiver.channel}/{arg[0][*].name} | receiver.channel', payload: 'arg[0][*].data', retries: 'arg[0][*].opts.attempts | made[2].defaultJobOptions.attempts | made[1].defaultJobOptions.attempts' },
    'Queue.process': {
      direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: '{receiver.channel}/{arg[0]} | receiver.channel', handler: 'arg[last]', entry: 'consumer',
      // How many at once, instead of a name.
      switches: [{ when: 'arg[0]', is: { type: 'number' }, then: { target: 'receiver.channel' } }],
    },
    'Queue.on': { target: '{receiver.channel} {arg[0]} | arg[0]', handler: 'arg[1]', entry: 'consumer' },
    'Queue.{getJob,getJobs,getJobCounts,getWaiting,getActive,getDelayed,getCompleted,getFailed,getRepeatableJobs,count}': manage,
    'Queue.{pause,resume,empty,clean,obliterate,removeJobs,removeRepeatable,removeRepeatableByKey,isPaused}': manage,
    'Job.{retry,promote}': { ...manage, style: 'async' },
    'Job.{remove,update,progress,log,discard,getState,isCompleted,isFailed,isActive,isDelayed,isWaiting,moveToCompleted,moveToFailed}': manage,
    'Job.finished': { ...manage, waits: true },
  },
});
