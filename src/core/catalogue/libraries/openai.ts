import { library } from '../library';

const call = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0]', timeout: 'arg[1].timeout | arg[1].signal | made[0].timeout', defaultTimeout: 600_000,
  retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 2,
} as const;
const quick = { ...call, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;
const polled = { ...call, waits: true, duration: { band: 'long-running', ms: [5000, 600_000], source: 'polls until the job is done' } } as const;
const streamed = { when: 'arg[0].stream', is: true, then: { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } } as const;
const generated = {
  ...call, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
  switches: [streamed, { when: 'arg[0].background', is: true, then: { style: 'async', duration: job.duration } }],
} as const;
const stream = { ...generated, ...streamed.then, returns: 'value' } as const;
const run = { ...job, target: 'arg[1].model | arg[0]', payload: 'arg[1]' } as const;

export const openai = library({
  name: 'openai', packages: { openai: '>=4 <8' }, checked: '7.57.0', docs: 'https://github.com/openai/openai-node#readme',
  types: { OpenAI: { made: ['new OpenAI', 'new AzureOpenAI', 'new default', 'OpenAI.withOptions'] }, AzureOpenAI: { extends: ['OpenAI'] } },
  calls: {
    'OpenAI.chat.completions.{create,parse}': generated,
    'OpenAI.{chat,beta.chat}.completions.{stream,runTools}': stream,
    'OpenAI.beta.chat.completions.parse': generated,
    'OpenAI.responses.{create,parse}': generated,
    'OpenAI.responses.stream': stream,
    'OpenAI.completions.create': generated,
    'OpenAI.{responses,conversations,containers,embeddings,moderations,files,uploads,models,batches,videos,vectorStores,fineTuning,evals,graders,skills,beta}.**': quick,
    'OpenAI.realtime.{clientSecrets.create,calls.accept,calls.refer,calls.reject,calls.hangup}': quick,
    'OpenAI.images.{generate,edit,createVariation}': { ...call, duration: { band: 'long-running', ms: [3000, 60_000], source: 'image generation' }, switches: [streamed] },
    'OpenAI.audio.{transcriptions,translations}.create': { ...call, duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' }, switches: [streamed] },
    'OpenAI.audio.speech.create': { ...call, duration: { band: 'slow', ms: [1000, 30_000], source: 'speech generation' } },
    'OpenAI.videos.{create,edit,extend,remix}': job,
    'OpenAI.{batches,fineTuning.jobs,vectorStores.fileBatches,vectorStores.files,evals.runs}.create': job,
    'OpenAI.beta.threads.{runs.create,createAndRun}': { ...run, switches: [{ when: 'arg[1].stream', is: true, then: streamed.then }] },
    'OpenAI.beta.threads.{runs.stream,runs.createAndStream,runs.submitToolOutputsStream,createAndRunStream}': { ...run, returns: 'value', duration: streamed.then.duration },
    'OpenAI.beta.threads.runs.{createAndPoll,poll,submitToolOutputsAndPoll}': polled,
    'OpenAI.vectorStores.{files,fileBatches}.{createAndPoll,uploadAndPoll,poll}': polled,
    'OpenAI.{beta.threads.createAndRunPoll,files.waitForProcessing}': polled,
  },
});
