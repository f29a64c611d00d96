import { library } from '../library';

const manage = { category: 'enqueue', style: 'sync', target: 'arg[0].name[/] | arg[0].parent[/]', callback: 'arg[last]', defaultTimeout: 20_000 } as const;

export const googleTasks = library({
  name: '@google-cloud/tasks', packages: { '@google-cloud/tasks': '>=2 <8' }, checked: '7.1.0', docs: 'https://cloud.google.com/nodejs/docs/reference/tasks/latest', system: 'gcp_tasks',
  types: {
    CloudTasksClient: { made: ['new CloudTasksClient', 'new v2.CloudTasksClient', 'new v2beta2.CloudTasksClient', 'new v2beta3.CloudTasksClient'] },
    QueuePath: { made: ['CloudTasksClient.queuePath'], channel: 'made[2]' },
  },
  calls: {
    'CloudTasksClient.createTask': { ...manage, style: 'async', operation: 'send', target: 'arg[0].parent[/]', payload: 'arg[0].task.httpRequest.body', timeout: 'arg[1].timeout' },
    'CloudTasksClient.runTask': { ...manage, style: 'async', operation: 'send' },
    'CloudTasksClient.{deleteTask,getTask,listTasks,getQueue,createQueue,updateQueue,deleteQueue,pauseQueue,resumeQueue,purgeQueue}': manage,
  },
});
