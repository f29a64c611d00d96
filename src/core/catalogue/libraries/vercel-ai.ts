import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model.modelId | arg[0].model', payload: 'arg[0].prompt | arg[0].messages', timeout: 'arg[0].timeout | arg[0].abortSignal', defaultTimeout: 300_000,
  retries: 'arg[0].maxRetries', defaultRetries: 2, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;
const stream = { ...generate, style: 'async', returns: 'value', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;

export const vercelAi = library({
  name: 'ai', packages: { ai: '>=3 <8' }, checked: '7.0.173', docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  calls: {
    '{generateText,generateObject}': generate,
    '{streamText,streamObject}': stream,
    '{embed,embedMany,rerank}': { ...generate, payload: 'arg[0].value | arg[0].values', duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } },
    '{generateImage,experimental_generateImage}': { ...generate, duration: { band: 'long-running', ms: [3000, 60_000], source: 'image generation' } },
    '{transcribe,experimental_transcribe}': { ...generate, duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' } },
    '{generateSpeech,experimental_generateSpeech}': { ...generate, duration: { band: 'slow', ms: [1000, 30_000], source: 'speech generation' } },
    experimental_generateVideo: { ...generate, duration: { band: 'long-running', ms: [30_000, 600_000], source: 'video generation' } },
    experimental_startVideo: { ...generate, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } },
  },
});
