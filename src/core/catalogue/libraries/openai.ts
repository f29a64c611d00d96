import { library } from '../library';

const call = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0]', timeout: 'arg[1].timeout | arg[1].signal | made[0].timeout', defaultTimeout: 600_000,
  retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 2,
} as const;
const quick = { ...call, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const generated = {
  ...call, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
  switches: [
    { when: 'arg[0].stream', is: true, then: { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } },
    { when: 'arg[0].background', is: true, then: { style: 'async', duration: { band: 'instant', ms: [100, 1000], source: 'job accepted' } } },
  ],
} as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;
const polled = { ...call, waits: true, duration: { band: 'long-running', ms: [5000, 600_000], source: 'polls until the job is done' } } as const;

export const openai = library({
  name: 'openai', packages: { openai: '>=4 <8' }, checked: '7.57.0', docs: 'https://github.com/openai/openai-node#readme',
  types: { OpenAI: { made: ['new OpenAI', 'new AzureOpenAI', 'new default', 'OpenAI.withOptions'] }, AzureOpenAI: { extends: ['OpenAI'] } },
  calls: {
    'OpenAI.chat.completions.{create,parse}': generated,
    'OpenAI.chat.completions.{stream,runTools}': { ...generated, style: 'async', returns: 'value' },
    'OpenAI.beta.chat.completions.{parse,runTools}': generated,
    'OpenAI.responses.{create,parse}': generated,
    'OpenAI.responses.stream': { ...generated, style: 'async', returns: 'value' },
    'OpenAI.responses.{retrieve,cancel,delete}': quick,
    'OpenAI.completions.create': generated,
    'OpenAI.{embeddings,moderations}.create': quick,
    'OpenAI.images.{generate,edit,createVariation}': { ...call, duration: { band: 'long-running', ms: [3000, 60_000], source: 'image generation' } },
    'OpenAI.audio.{transcriptions,translations}.create': { ...call, duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' } },
    'OpenAI.audio.speech.create': { ...call, duration: { band: 'slow', ms: [1000, 30_000], source: 'speech generation' } },
    'OpenAI.{videos,batches}.create': job,
    'OpenAI.fineTuning.jobs.create': job,
    'OpenAI.{beta.threads.runs,videos,vectorStores.files,vectorStores.fileBatches}.{createAndPoll,uploadAndPoll,poll,submitToolOutputsAndPoll}': polled,
    'OpenAI.beta.threads.{create,runs.create,runs.retrieve,messages.create,messages.list}': quick,
    'OpenAI.{files,vectorStores}.create': quick,
    'OpenAI.{files,models,batches,videos,vectorStores}.{list,retrieve,delete,del,content}': quick,
  },
});
