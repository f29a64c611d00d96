import { library } from '../library';

const start = { category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none' } as const;
const wait = { ...start, style: 'sync', waits: true } as const;
const byName = { target: 'arg[0]', payload: 'arg[1]' } as const;
const handle = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].name', handler: 'arg[0].fn', entry: 'consumer' } as const;

export const hatchet = library({
  name: '@hatchet-dev/typescript-sdk', packages: { '@hatchet-dev/typescript-sdk': '>=1 <2' }, checked: '1.33.2', docs: 'https://docs.hatchet.run/sdks/typescript/client', system: 'hatchet',
  types: {
    Client: { made: ['{Hatchet,HatchetClient,default}.init', 'Client.withMiddleware'] }, HatchetClient: { extends: ['Client'] }, Hatchet: { extends: ['Client'] },
    Task: { made: ['Client.{task,durableTask,workflow,batchTask}'], channel: 'made[0].name' }, WorkflowDeclaration: { extends: ['Task'] }, TaskWorkflowDeclaration: { extends: ['Task'] },
    Run: { made: ['Task.runNoWait', 'Client.{runNoWait,runRef}'], channel: 'made.receiver.channel | made[0]' },
  },
  calls: {
    'Task.{runNoWait,runManyNoWait}': start,
    'Task.{schedule,delay}': { ...start, payload: 'arg[1]' }, 'Task.cron': { ...start, payload: 'arg[2]' },
    'Task.{run,runAndWait,runMany}': wait,
    'Client.runNoWait': { ...start, ...byName }, 'Client.{run,runAndWait}': { ...wait, ...byName },
    'Client.{events,event}.push': { ...start, category: 'publish', ...byName }, 'Client.{events,event}.bulkPush': { ...start, category: 'publish', ...byName },
    'Run.result': wait,
    'Client.{task,durableTask,batchTask}': handle,
    'Task.{task,durableTask}': { ...handle, target: 'receiver.channel' },
  },
});
