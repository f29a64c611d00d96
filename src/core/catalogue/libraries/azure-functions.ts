import { library } from '../library';

const queue = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', handler: 'arg[1].handler', entry: 'consumer' } as const;
const event = { ...queue, category: 'publish' } as const;
const message = { entry: 'consumer', category: 'enqueue', style: 'async' } as const;

export const azureFunctions = library({
  name: '@azure/functions', packages: { '@azure/functions': '>=1 <5' }, checked: '4.16.5', docs: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node',
  calls: {
    'app.http': { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: '/api/{arg[1].route} | /api/{arg[0]}', method: 'arg[1].methods[*]', handler: 'arg[1].handler', entry: 'request' },
    'app.{get,post,put,patch}': { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: '/api/{arg[1].route} | /api/{arg[0]}', method: 'member', handler: 'arg[1].handler | arg[1]', entry: 'request' },
    'app.deleteRequest': { direction: 'in', category: 'route', style: 'sync', operation: 'process', url: '/api/{arg[1].route} | /api/{arg[0]}', method: 'DELETE', handler: 'arg[1].handler | arg[1]', entry: 'request' },
    'app.storageQueue': { ...queue, target: 'arg[1].queueName | arg[0]' },
    'app.serviceBusQueue': { ...queue, system: 'servicebus', target: 'arg[1].queueName | arg[0]' },
    'app.serviceBusTopic': { ...event, system: 'servicebus', target: 'arg[1].topicName | arg[0]' },
    'app.eventHub': { ...event, system: 'eventhubs', target: 'arg[1].eventHubName | arg[0]' },
    'app.{eventGrid,cosmosDB,storageBlob,sql,mySql,webPubSub,connectorTrigger,generic}': { target: 'arg[0]', handler: 'arg[1].handler', entry: 'consumer' },
    'app.{mcpTool,mcpResource,mcpPrompt}': { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[1].toolName | arg[0]', handler: 'arg[1].handler', entry: 'request' },
    'app.warmup': { handler: 'arg[1].handler', entry: 'startup' },
    'app.timer': { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[1].schedule | arg[0]', handler: 'arg[1].handler', entry: 'schedule' },
    'app.hook.{appStart,appTerminate}': { handler: 'arg[0]', entry: 'startup' },
  },
  typed: {
    HttpHandler: { entry: 'request', category: 'route', style: 'sync' }, HttpRequest: { entry: 'request', category: 'route', style: 'sync', weak: true },
    TimerHandler: { entry: 'schedule', category: 'schedule', style: 'async' }, Timer: { entry: 'schedule', category: 'schedule', style: 'async', weak: true },
    '{StorageQueueHandler,ServiceBusQueueHandler}': message, '{ServiceBusTopicHandler,EventHubHandler,EventGridHandler,CosmosDBHandler,StorageBlobHandler}': { ...message, category: 'publish' },
  },
});
