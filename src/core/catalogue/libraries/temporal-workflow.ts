import { library } from '../library';

export const temporalWorkflow = library({
  name: '@temporalio/workflow', packages: { '@temporalio/workflow': '>=1 <2', '@temporalio/worker': '>=1 <2' }, checked: '1.24.0', docs: 'https://docs.temporal.io/develop/typescript/core-application', system: 'temporal',
  types: {
    Worker: {},
    Activities: { made: ['proxyActivities', 'proxyLocalActivities'], timeout: 'made[0].startToCloseTimeout | made[0].scheduleToCloseTimeout' },
  },
  calls: {
    'Activities.*': { category: 'enqueue', style: 'sync', target: 'member', payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 'none' },
    'Worker.create': { target: 'arg[0].taskQueue', handler: 'arg[0].activities.*', entry: 'consumer' },
    executeChild: { category: 'enqueue', style: 'sync', target: 'arg[0]', payload: 'arg[1].args', defaultTimeout: 'none' },
    startChild: { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1].args', defaultTimeout: 'none' },
  },
});
