import { library } from '../library';

const subscribe = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[last]', entry: 'consumer' } as const;

export const camundaExternalTask = library({
  name: 'camunda-external-task-client-js', packages: { 'camunda-external-task-client-js': '>=1 <4' }, checked: '3.1.0', docs: 'https://github.com/camunda/camunda-external-task-client-js#readme',
  types: { Client: { made: ['new Client'], base: 'made[0].baseUrl' }, TaskService: {} },
  calls: {
    'Client.subscribe': subscribe,
    'TaskService.{complete,handleFailure,handleBpmnError,extendLock,unlock}': { category: 'http', style: 'sync', method: "'POST'", url: 'http://camunda/external-task/{member}', defaultTimeout: 'none' },
  },
});
