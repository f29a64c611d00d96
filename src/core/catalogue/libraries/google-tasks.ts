import { library } from '../library';

export const googleTasks = library({
  name: '@google-cloud/tasks', packages: { '@google-cloud/tasks': '>=2 <8' }, checked: '6.3.0', docs: 'https://cloud.google.com/nodejs/docs/reference/tasks/latest', system: 'gcp_tasks',
  types: {
    CloudTasksClient: { made: ['new CloudTasksClient', 'new v2.CloudTasksClient', 'new v2beta3.CloudTasksClient'] },
    QueuePath: { made: ['CloudTasksClient.queuePath'], channel: 'made[2]' },
  },
  calls: {
    'CloudTasksClient.createTask': { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].parent[/]', payload: 'arg[0].task.httpRequest.body', callback: 'arg[last]', defaultTimeout: 10_000 },
    'CloudTasksClient.{deleteTask,getTask,listTasks,runTask,pauseQueue,purgeQueue}': { category: 'enqueue', style: 'sync', target: 'arg[0].name[/] | arg[0].parent[/]', defaultTimeout: 10_000 },
  },
});
