import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0].messages | arg[0].prompt | arg[0]', timeout: 'arg[1].timeout | arg[1].signal | made[0].timeout', defaultTimeout: 60_000,
  retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 2,
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
  switches: [{ when: 'arg[0].stream', is: true, then: { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } }],
} as const;
const { switches, ...whole } = generate;
const quick = { ...whole, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const job = { ...whole, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

/** Two clients generated alike from the same kind of API. */
export const groq = library({
  name: 'groq-sdk', packages: { 'groq-sdk': '>=0.3 <2', 'together-ai': '>=0.5 <1' }, checked: '1.6.0, together-ai 0.52.0', docs: 'https://github.com/groq/groq-typescript#readme',
  types: { Groq: { made: ['new {default,Groq,Together}', 'Groq.withOptions'] }, Together: { extends: ['Groq'] } },
  calls: {
    'Groq.{chat.completions,completions}.create': generate,
    'Groq.chat.completions.stream': { ...whole, ...switches[0].then, returns: 'value' },
    'Groq.images.generate': { ...whole, duration: { band: 'long-running', ms: [3000, 60_000], source: 'image generation' } },
    'Groq.audio.{transcriptions,translations}.create': { ...whole, duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' } },
    'Groq.audio.speech.create': { ...whole, duration: { band: 'slow', ms: [1000, 30_000], source: 'speech generation' } },
    'Groq.{embeddings,rerank}.create': quick,
    'Groq.{batches,videos,fineTuning,evals}.create': job,
    'Groq.{batches,videos,fineTuning,files,models,evals,endpoints}.*': quick,
  },
});
