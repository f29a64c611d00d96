import { library } from '../library';

const start = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1].input', defaultTimeout: 'none' } as const;
const ask = { category: 'enqueue', style: 'sync', target: 'arg[0]', defaultTimeout: 'none' } as const;
const serve = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1].handler | arg[1]', entry: 'consumer' } as const;

export const durableFunctions = library({
  name: 'durable-functions', packages: { 'durable-functions': '>=2 <4' }, checked: '3.5.0', docs: 'https://learn.microsoft.com/azure/azure-functions/durable/',
  types: {
    DurableClient: { made: ['getClient'] }, DurableOrchestrationClient: { extends: ['DurableClient'] },
    OrchestrationContext: { made: ['app.orchestration:callback[0]', 'orchestrator:callback[0]'] }, IOrchestrationFunctionContext: { extends: ['OrchestrationContext'] },
  },
  calls: {
    'DurableClient.startNew': start,
    'DurableClient.raiseEvent': { ...start, target: 'arg[1]', payload: 'arg[2]' },
    'DurableClient.signalEntity': { ...start, target: 'arg[0].name | arg[1]', payload: 'arg[2]' },
    // Answers with an address to ask at when it takes longer.
    'DurableClient.waitForCompletionOrCreateCheckStatusResponse': { ...ask, waits: true, target: 'arg[1]', timeout: 'arg[2].timeoutInMilliseconds | arg[2]', defaultTimeout: 10_000 },
    'DurableClient.{getStatus,getStatusAll,getStatusBy,purgeInstanceHistory,readEntityState,rewind,terminate,suspend,resume}': ask,
    'OrchestrationContext.df.{callActivity,callActivityWithRetry,callSubOrchestrator,callSubOrchestratorWithRetry}': { ...ask, payload: 'arg[1]' },
    'OrchestrationContext.df.callEntity': { ...ask, target: 'arg[0].name | arg[1]', payload: 'arg[2]' },
    'OrchestrationContext.df.signalEntity': { ...start, returns: 'nothing', target: 'arg[0].name | arg[1]', payload: 'arg[2]' },
    'OrchestrationContext.df.callHttp': { category: 'http', style: 'sync', url: 'arg[0].url | arg[1]', method: "arg[0].method | arg[0] | 'GET'", payload: 'arg[0].body', defaultTimeout: 'none' },
    'app.{orchestration,activity,entity}': serve,
    '{orchestrator,entity}': { handler: 'arg[0]', entry: 'consumer' },
    'app.client.http': { handler: 'arg[1].handler', entry: 'request' },
    'app.client.timer': { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[1].schedule', handler: 'arg[1].handler', entry: 'schedule' },
    'app.client.{storageQueue,serviceBusQueue}': { ...serve, target: 'arg[1].queueName', handler: 'arg[1].handler' },
    'app.client.{serviceBusTopic,eventHub,eventGrid,cosmosDB,storageBlob,generic}': { handler: 'arg[1].handler', entry: 'consumer' },
  },
});
