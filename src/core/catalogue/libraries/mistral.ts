import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0].messages | arg[0]', timeout: 'arg[1].timeoutMs | made[0].timeoutMs', defaultTimeout: 300_000, defaultRetries: 0,
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;
const stream = { ...generate, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const quick = { ...generate, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const job = { ...generate, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const mistral = library({
  name: '@mistralai/mistralai', packages: { '@mistralai/mistralai': '>=0.1 <3', '@mistralai/mistralai-azure': '>=1', '@mistralai/mistralai-gcp': '>=1' }, checked: '2.7.0', docs: 'https://docs.mistral.ai/api',
  types: { Mistral: { made: ['new {Mistral,MistralAzure,MistralGoogleCloud,MistralClient,default}'] } },
  calls: {
    'Mistral.{chat,fim,agents}.complete': generate,
    'Mistral.chat.parse': generate,
    'Mistral.{chat.stream,chat.parseStream,fim.stream,agents.stream,beta.conversations.startStream,beta.conversations.appendStream,beta.conversations.restartStream}': stream,
    'Mistral.beta.conversations.{start,append,restart}': generate,
    'Mistral.ocr.process': { ...generate, duration: { band: 'slow', ms: [1000, 30_000], source: 'reads every page' } },
    'Mistral.audio.transcriptions.complete': { ...generate, duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' } },
    'Mistral.audio.transcriptions.stream': stream,
    'Mistral.audio.speech.complete': { ...generate, duration: { band: 'slow', ms: [1000, 30_000], source: 'speech generation' } },
    'Mistral.{embeddings.create,classifiers.*,models.*,files.*,batch.jobs.*,fineTuning.jobs.*,beta.**}': quick,
    'Mistral.{batch,fineTuning}.jobs.create': job,
    // The client of the first major, whose methods stand on the client itself.
    'Mistral.{chat,embeddings}': generate,
    'Mistral.chatStream': stream,
  },
});
