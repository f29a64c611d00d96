import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].endpoint | arg[0].model | arg[0].name | arg[0].parent', payload: 'arg[0].instances | arg[0]', timeout: 'arg[1].timeout', callback: 'arg[last]' } as const;
const predict = { ...call, defaultTimeout: 30_000, duration: { band: 'slow', ms: [100, 30_000], source: 'one prediction' } } as const;
const job = { ...call, style: 'async', target: 'arg[0].parent', defaultTimeout: 30_000, duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;
const operations = '{EndpointServiceClient.deployModel,EndpointServiceClient.createEndpoint,ModelServiceClient.uploadModel,DatasetServiceClient.importData,DatasetServiceClient.createDataset}';

export const googleAiplatform = library({
  name: '@google-cloud/aiplatform', packages: { '@google-cloud/aiplatform': '>=1' }, checked: '7.4.0', docs: 'https://cloud.google.com/nodejs/docs/reference/aiplatform/latest',
  types: {
    ...Object.fromEntries(['PredictionServiceClient', 'JobServiceClient', 'PipelineServiceClient', 'EndpointServiceClient', 'ModelServiceClient', 'DatasetServiceClient'].map((name) => [name, { made: [`new ${name}`, `new {v1,v1beta1}.${name}`] }])),
    Operation: { made: [operations] },
  },
  calls: {
    'PredictionServiceClient.{predict,rawPredict,explain,generateContent}': predict,
    'PredictionServiceClient.{streamGenerateContent,serverStreamingPredict,streamRawPredict}': { ...predict, style: 'async', returns: 'value', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } },
    'JobServiceClient.{createBatchPredictionJob,createCustomJob,createHyperparameterTuningJob,createDataLabelingJob}': job,
    'PipelineServiceClient.{createTrainingPipeline,createPipelineJob}': job,
    [operations]: { ...job, target: 'arg[0].endpoint | arg[0].parent | arg[0].name' },
    '{JobServiceClient,PipelineServiceClient,EndpointServiceClient,ModelServiceClient,DatasetServiceClient}.{getBatchPredictionJob,getCustomJob,getTrainingPipeline,getPipelineJob,getEndpoint,listEndpoints,getModel,listModels,getDataset}': { ...call, defaultTimeout: 30_000 },
    'Operation.promise': { ...call, waits: true, target: 'made[0].parent | made[0].endpoint', defaultTimeout: 'none', duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'polls until the job is done' } },
  },
});
