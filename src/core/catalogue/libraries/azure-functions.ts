import { library } from '../library';

const queue = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', handler: 'arg[1].handler', entry: 'consumer' } as const;
const event = { ...queue, category: 'publish' } as const;

export const azureFunctions = library({
  name: '@azure/functions', packages: { '@azure/functions': '>=1 <5' }, checked: '4.8.0', docs: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node',
  calls: {
    'app.{http,get,post,put,patch,deleteRequest}': { target: 'arg[0]', handler: 'arg[1].handler | arg[1]', entry: 'request' },
    'app.storageQueue': { ...queue, target: 'arg[1].queueName | arg[0]' },
    'app.serviceBusQueue': { ...queue, system: 'servicebus', target: 'arg[1].queueName | arg[0]' },
    'app.serviceBusTopic': { ...event, system: 'servicebus', target: 'arg[1].topicName | arg[0]' },
    'app.eventHub': { ...event, system: 'eventhubs', target: 'arg[1].eventHubName | arg[0]' },
    'app.{eventGrid,cosmosDB,storageBlob}': { target: 'arg[0]', handler: 'arg[1].handler', entry: 'consumer' },
    'app.timer': { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[1].schedule | arg[0]', handler: 'arg[1].handler', entry: 'schedule' },
  },
  typed: { '{HttpRequest,HttpHandler}': { entry: 'request', category: 'route', style: 'sync' }, '{Timer,TimerHandler}': { entry: 'schedule', category: 'schedule', style: 'async' } },
});
