import { library } from '../library';

const work = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', entry: 'consumer' } as const;
const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none' } as const;

export const graphileWorker = library({
  name: 'graphile-worker', packages: { 'graphile-worker': '>=0.8 <1' }, checked: '0.18.0', docs: 'https://worker.graphile.org/docs/library/add-job', system: 'graphile-worker',
  types: {
    WorkerUtils: { made: ['makeWorkerUtils', 'run'] }, Runner: { extends: ['WorkerUtils'] }, JobHelpers: { extends: ['WorkerUtils'] },
  },
  calls: {
    'WorkerUtils.addJob': send,
    'WorkerUtils.addJobs': { ...send, target: 'arg[0][*].identifier', payload: 'arg[0][*].payload' },
    '{quickAddJob,addJobAdhoc}': { ...send, target: 'arg[1]', payload: 'arg[2]' },
    '{run,runOnce}': { ...work, target: 'arg[0].taskList[keys]', handler: 'arg[0].taskList.*' },
    '{runTaskList,runTaskListOnce}': { ...work, target: 'arg[1][keys]', handler: 'arg[1].*' },
  },
  typed: { '{Task,JobHelpers}': { entry: 'consumer', category: 'enqueue', style: 'async', parameters: ['', 'JobHelpers'] } },
});
