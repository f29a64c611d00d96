import { library } from '../library';

const child = { category: 'enqueue', style: 'sync', target: '{arg[1].taskQueue}/{arg[0][name]} | {arg[1].taskQueue}/{arg[0]} | arg[0][name] | arg[0]', payload: 'arg[1].args', timeout: 'arg[1].workflowExecutionTimeout | arg[1].workflowRunTimeout', handler: 'arg[0]', entry: 'consumer', ownQueue: true, defaultTimeout: 'none' } as const;
const signal = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', ownQueue: true, defaultTimeout: 'none' } as const;

export const temporalWorkflow = library({
  name: '@temporalio/workflow', packages: { '@temporalio/workflow': '>=1 <2', '@temporalio/worker': '>=1 <2' }, checked: '1.24.0', docs: 'https://docs.temporal.io/develop/typescript/core-application', system: 'temporal',
  types: {
    Worker: {}, Definition: { made: ['{defineSignal,defineQuery,defineUpdate}'], channel: 'made[0]' },
    Activities: { made: ['proxyActivities', 'proxyLocalActivities'], timeout: 'made[0].startToCloseTimeout | made[0].scheduleToCloseTimeout' },
    ChildWorkflowHandle: { made: ['startChild'], channel: 'made[0][name] | made[0]' }, ExternalWorkflowHandle: { made: ['getExternalWorkflowHandle'] },
  },
  calls: {
    'Activities.*': { category: 'enqueue', style: 'sync', target: '{made[0].taskQueue}/{member} | member', ownQueue: true, payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 'none' },
    'Worker.create': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].taskQueue', handler: 'arg[0].activities.*', entry: 'consumer' },
    executeChild: child,
    startChild: { ...child, style: 'async', operation: 'send' },
    'ChildWorkflowHandle.result': { ...child, waits: true, target: 'receiver.channel' },
    '{ChildWorkflowHandle,ExternalWorkflowHandle}.signal': signal,
    '{scheduleActivity,scheduleLocalActivity}': { ...child, target: 'arg[0]', payload: 'arg[1]', timeout: 'arg[2].startToCloseTimeout | arg[2].scheduleToCloseTimeout' },
  },
});
