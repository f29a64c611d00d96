import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model | receiver.channel', payload: 'arg[0].contents | arg[0]', defaultTimeout: 300_000, defaultRetries: 0,
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;
const stream = { ...generate, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const quick = { ...generate, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;

export const googleAi = library({
  name: '@google/genai', packages: { '@google/genai': '>=0.1 <4', '@google/generative-ai': '>=0.1 <1', '@google-cloud/vertexai': '>=0.1 <2' }, checked: '@google/genai 2.32.0, @google/generative-ai 0.24.1', docs: 'https://googleapis.github.io/js-genai/',
  types: {
    GoogleGenAI: { made: ['new GoogleGenAI', 'new GoogleGenerativeAI', 'new VertexAI'] },
    GenerativeModel: { made: ['GoogleGenAI.getGenerativeModel'], channel: 'made[0].model' },
    Chat: { made: ['GoogleGenAI.chats.create', 'GenerativeModel.startChat'], channel: 'made[0].model | made.receiver.channel' },
  },
  calls: {
    'GoogleGenAI.models.generateContent': generate,
    'GoogleGenAI.models.generateContentStream': stream,
    'GoogleGenAI.models.{generateImages,editImage}': { ...generate, duration: { band: 'long-running', ms: [3000, 60_000], source: 'image generation' } },
    'GoogleGenAI.models.generateVideos': { ...generate, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } },
    'GoogleGenAI.models.{embedContent,countTokens}': quick,
    'GoogleGenAI.batches.create': { ...quick, style: 'async' },
    'GoogleGenAI.operations.{get,getVideosOperation}': quick,
    'GenerativeModel.generateContent': generate,
    'GenerativeModel.generateContentStream': stream,
    'GenerativeModel.{embedContent,batchEmbedContents,countTokens}': quick,
    'Chat.sendMessage': generate,
    'Chat.sendMessageStream': stream,
  },
});
