import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0]', payload: 'arg[1]', timeout: 'arg[2].requestOptions.timeout', defaultTimeout: 'none', defaultRetries: 3 } as const;
const generated = { ...call, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' } } as const;

/** The client before the second major; since then the package only adds types to `openai`. */
export const azureOpenai = library({
  name: '@azure/openai', packages: { '@azure/openai': '>=1' }, checked: '2.0.0 and 1.0.0-beta.13', docs: 'https://learn.microsoft.com/javascript/api/overview/azure/openai-readme',
  types: { OpenAIClient: { made: ['new OpenAIClient'], base: 'made[0]' } },
  calls: {
    'OpenAIClient.{getChatCompletions,getCompletions}': generated,
    'OpenAIClient.{streamChatCompletions,streamCompletions}': { ...call, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } },
    'OpenAIClient.getEmbeddings': { ...call, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } },
    'OpenAIClient.getImages': { ...generated, duration: { band: 'long-running', ms: [3000, 60_000], source: 'image generation' } },
    'OpenAIClient.{getAudioTranscription,getAudioTranslation}': { ...generated, duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' } },
  },
});
