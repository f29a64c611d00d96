import { library } from '../library';

const manage = { category: 'enqueue', style: 'sync', target: 'arg[0].name[/] | arg[0].parent[/]', callback: 'arg[last]', defaultTimeout: 600_000 } as const;
const start = { ...manage, style: 'async', operation: 'send' } as const;

export const googleScheduler = library({
  name: '@google-cloud/scheduler', packages: { '@google-cloud/scheduler': '>=2 <7', '@google-cloud/workflows': '>=1 <6' }, checked: '6.0.0, @google-cloud/workflows 5.1.1', docs: 'https://cloud.google.com/nodejs/docs/reference/scheduler/latest',
  types: {
    CloudSchedulerClient: { made: ['new CloudSchedulerClient', 'new v1.CloudSchedulerClient'] },
    ExecutionsClient: { made: ['new ExecutionsClient', 'new v1.ExecutionsClient'] }, WorkflowsClient: { made: ['new WorkflowsClient'] },
    Path: { made: ['ExecutionsClient.workflowPath', 'WorkflowsClient.workflowPath', 'CloudSchedulerClient.jobPath'], channel: 'made[2]' },
  },
  calls: {
    'CloudSchedulerClient.createJob': { ...start, target: 'arg[0].job.name[/] | arg[0].parent[/]' },
    'CloudSchedulerClient.runJob': start,
    'CloudSchedulerClient.{getJob,updateJob,deleteJob,pauseJob,resumeJob,listJobs}': { ...manage, target: 'arg[0].name[/] | arg[0].job.name[/]' },
    'ExecutionsClient.createExecution': { ...start, target: 'arg[0].parent[/]', payload: 'arg[0].execution.argument' },
    'ExecutionsClient.{getExecution,cancelExecution,listExecutions}': manage,
  },
});
