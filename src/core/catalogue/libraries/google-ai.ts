import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model | receiver.channel', payload: 'arg[0].contents | arg[0]',
  timeout: 'arg[0].config.httpOptions.timeout | arg[0].config.abortSignal | arg[1].timeout | receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0,
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;
const firstToken = { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const stream = { ...generate, ...firstToken } as const;
const quick = { ...generate, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const job = { ...generate, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const googleAi = library({
  name: '@google/genai', packages: { '@google/genai': '>=0.1 <4', '@google/generative-ai': '>=0.1 <1', '@google-cloud/vertexai': '>=0.1 <2' },
  checked: '3.3.0, @google/generative-ai 0.24.1, @google-cloud/vertexai 1.12.0', docs: 'https://googleapis.github.io/js-genai/',
  types: {
    GoogleGenAI: { made: ['new GoogleGenAI', 'new GoogleGenerativeAI', 'new VertexAI'], timeout: 'made[0].httpOptions.timeout' },
    GenerativeModel: { made: ['GoogleGenAI.{getGenerativeModel,getGenerativeModelFromCachedContent,preview.getGenerativeModel}'], channel: 'made[0].model', timeout: 'made[1].timeout' },
    Chat: { made: ['GoogleGenAI.chats.create', 'GenerativeModel.startChat'], channel: 'made[0].model | made.receiver.channel', timeout: 'made[1].timeout | made.receiver.timeout' },
    Session: { made: ['GoogleGenAI.live.connect'], channel: 'made[0].model' },
  },
  calls: {
    'GoogleGenAI.models.generateContent': generate,
    'GoogleGenAI.models.generateContentStream': stream,
    'GoogleGenAI.models.{generateImages,editImage,upscaleImage,recontextImage,segmentImage}': { ...generate, duration: { band: 'long-running', ms: [3000, 60_000], source: 'image generation' } },
    'GoogleGenAI.models.generateVideos': job,
    'GoogleGenAI.models.{embedContent,countTokens,computeTokens,list,get}': quick,
    'GoogleGenAI.interactions.create': { ...generate, switches: [{ when: 'arg[0].stream', is: true, then: firstToken }, { when: 'arg[0].background', is: true, then: { style: 'async', duration: job.duration } }] },
    'GoogleGenAI.{batches.create,batches.createEmbeddings,tunings.tune,fileSearchStores.uploadToFileSearchStore,fileSearchStores.importFile}': job,
    'GoogleGenAI.{batches,tunings,operations,files,caches,fileSearchStores,interactions}.*': quick,
    'GoogleGenAI.live.connect': { ...stream, target: 'arg[0].model' },
    'Session.{sendClientContent,sendRealtimeInput,sendToolResponse}': { ...stream, returns: 'nothing' },
    '{GenerativeModel.generateContent,Chat.sendMessage}': generate,
    '{GenerativeModel.generateContentStream,Chat.sendMessageStream}': stream,
    'GenerativeModel.{embedContent,batchEmbedContents,countTokens}': quick,
  },
});
