import { library } from '../library';

const start = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].name', payload: 'arg[0].input', defaultTimeout: 'none' } as const;
const wait = { ...start, style: 'sync', waits: true } as const;

export const conductor = library({
  name: '@io-orkes/conductor-javascript', packages: { '@io-orkes/conductor-javascript': '>=1 <5' }, checked: '4.0.0', docs: 'https://github.com/conductor-oss/javascript-sdk#readme', system: 'conductor',
  types: { WorkflowExecutor: { made: ['new WorkflowExecutor'] }, TaskManager: { made: ['new TaskManager'] } },
  calls: {
    'WorkflowExecutor.startWorkflow': start,
    'WorkflowExecutor.startWorkflows': { ...start, target: 'arg[0][*].name', payload: 'arg[0][*].input' },
    'WorkflowExecutor.executeWorkflow': { ...wait, target: 'arg[1] | arg[0].name' },
    'WorkflowExecutor.{signal,signalAsync}': { ...start, target: 'arg[0]' },
    'WorkflowExecutor.{getWorkflow,getExecution,terminate,pause,resume,restart,retry}': { ...start, style: 'sync', operation: 'manage', target: 'arg[0]' },
    'new TaskManager': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[1][*].taskDefName', handler: 'arg[1][*].execute', entry: 'consumer' },
  },
});
