import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0].messages | arg[0].prompt', timeout: 'arg[1].timeout | made[0].timeout', defaultTimeout: 60_000, defaultRetries: 2,
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
  switches: [{ when: 'arg[0].stream', is: true, then: { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } }],
} as const;
const { switches, ...whole } = generate;
const stream = { ...whole, ...switches[0].then } as const;
const quick = { ...whole, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;

export const llmVendors = library({
  name: 'groq-sdk', packages: { 'groq-sdk': '>=0.3 <2', '@mistralai/mistralai': '>=0.1 <3', ollama: '>=0.5 <1', 'cohere-ai': '>=7 <8', 'together-ai': '>=0.5' }, checked: 'groq-sdk 1.6.0, @mistralai/mistralai 2.7.0, ollama 0.6.4',
  docs: 'https://github.com/groq/groq-typescript#readme',
  types: { Client: { made: ['new {default,Groq,Mistral,Ollama,CohereClient,CohereClientV2,Together}'], values: ['default'] } },
  calls: {
    'Client.chat.completions.create': generate,
    'Client.chat.complete': whole,
    'Client.{chat,generate}': generate,
    'Client.{chat.stream,chatStream}': stream,
    'Client.embeddings.create': quick,
    'Client.{embed,rerank,embeddings}': quick,
    'Client.audio.{transcriptions,translations}.{create,complete}': { ...whole, duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' } },
  },
});
