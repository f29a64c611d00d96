import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0].messages | arg[0].message | arg[0]', timeout: 'arg[1].timeoutInSeconds[s] | made[0].timeoutInSeconds[s]', defaultTimeout: 300_000,
  retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 2, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;
const stream = { ...generate, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const quick = { ...generate, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const job = { ...generate, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const cohere = library({
  name: 'cohere-ai', packages: { 'cohere-ai': '>=7 <9' }, checked: '8.1.0', docs: 'https://docs.cohere.com/reference/about',
  types: { CohereClient: { made: ['new {CohereClient,CohereClientV2}'] }, CohereClientV2: { extends: ['CohereClient'] } },
  calls: {
    'CohereClient.{chat,generate,summarize,v2.chat}': generate,
    'CohereClient.{chatStream,generateStream,v2.chatStream}': stream,
    'CohereClient.{embed,rerank,classify,tokenize,detokenize,parse,checkApiKey,v2.embed,v2.rerank,v2.parse}': quick,
    'CohereClient.audio.transcriptions.create': { ...generate, duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' } },
    'CohereClient.{embedJobs.create,batches.create,datasets.create,finetuning.createFinetunedModel}': job,
    'CohereClient.{embedJobs,batches,datasets,connectors,models,finetuning}.*': quick,
  },
});
