import { library } from '../library';

const request = { category: 'saas', style: 'sync', target: "receiver.base | 'cloud.langfuse.com'", payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 5000, defaultRetries: 3 } as const;

/** Traces, spans and scores are kept in memory, like those of OpenTelemetry; what sends them is a flush. */
export const langfuse = library({
  name: 'langfuse', packages: { langfuse: '>=3 <4', 'langfuse-node': '>=1 <4', '@langfuse/client': '>=4 <6' }, checked: '3.39.2, @langfuse/client 5.11.1', docs: 'https://langfuse.com/docs/observability/sdk/typescript/overview',
  types: {
    Langfuse: { made: ['new {Langfuse,default,LangfuseClient}', 'LangfuseSingleton.getInstance'], base: 'made[0].baseUrl', timeout: 'made[0].requestTimeout' },
    LangfuseClient: { extends: ['Langfuse'] },
  },
  calls: {
    'Langfuse.{flushAsync,shutdownAsync,flush,shutdown,score.flush,score.shutdown}': request,
    'Langfuse.{getPrompt,createPrompt,updatePrompt,getDataset,createDataset,createDatasetItem,getDatasetItem,createDatasetRunItem,getDatasetRun,getDatasetRuns,fetchTraces,fetchTrace,fetchObservations,fetchObservation,fetchSessions,fetchMedia}': request,
    'Langfuse.prompt.{get,create,update,delete}': request,
    'Langfuse.dataset.{get,createItem}': request,
    'Langfuse.api.**': { ...request, defaultTimeout: 300_000 },
  },
});
