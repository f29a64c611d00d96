import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].name', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 120_000, callback: 'arg[last]' } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const googleDocumentai = library({
  name: '@google-cloud/documentai', packages: { '@google-cloud/documentai': '>=2 <10' }, checked: '9.6.2', docs: 'https://cloud.google.com/nodejs/docs/reference/documentai/latest',
  types: {
    Client: { made: ['new {DocumentProcessorServiceClient,v1.DocumentProcessorServiceClient,v1beta3.DocumentProcessorServiceClient}'] }, DocumentProcessorServiceClient: { extends: ['Client'] },
    Operation: { made: ['Client.{batchProcessDocuments,reviewDocument,trainProcessorVersion,deployProcessorVersion,undeployProcessorVersion,evaluateProcessorVersion}'] },
  },
  calls: {
    'Client.processDocument': { ...call, duration: { band: 'slow', ms: [1000, 30_000], source: 'reads every page' } },
    'Client.{batchProcessDocuments,reviewDocument,trainProcessorVersion,deployProcessorVersion,undeployProcessorVersion,evaluateProcessorVersion}': job,
    'Client.{listProcessors,getProcessor,createProcessor,listProcessorTypes,fetchProcessorTypes,listProcessorVersions,getProcessorVersion}': { ...call, target: 'arg[0].name | arg[0].parent' },
    // The operation that a job gives.
    'Operation.promise': { ...call, waits: true, target: 'made[0].name', defaultTimeout: 'none', duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'polls until the job is done' } },
  },
});
