import { library } from '../library';

export const inProcessQueues = library({
  name: 'p-queue', packages: { 'p-queue': '>=6', bottleneck: '>=2 <3', fastq: '>=1 <2', async: '>=2 <4', 'better-queue': '>=3', queue: '>=4', 'promise-queue': '>=2', 'limiter': '>=1', 'async-sema': '>=3', 'async-mutex': '>=0.3' },
  checked: 'p-queue 10.0.0, bottleneck 2.19.5, fastq 1.20.3, async 3.2.6', docs: 'https://github.com/sindresorhus/p-queue#readme', inProcess: true,
  types: { PQueue: { made: ['new default', 'new PQueue', 'new Bottleneck'] }, Worker: { made: ['queue', 'cargo', 'priorityQueue', 'promise', 'default()', 'default.promise'] } },
  calls: {
    'PQueue.{add,schedule}': { runs: 'arg[last]', runsWhen: 'now' },
    'PQueue.addAll': { runs: 'arg[0]', runsWhen: 'now' },
    'PQueue.wrap': { passes: 'arg[0]' },
    '{each,eachLimit,eachSeries,map,mapLimit,mapSeries,eachOf,filter,series,parallel,waterfall,retry,auto,forEach,times}': { runs: 'arg[*]', runsWhen: 'now' },
    '{queue,cargo,priorityQueue,promise,default(),default.promise}': { runs: 'arg[*]', runsWhen: 'later' },
  },
});
