import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0].prompt | arg[0].messages', timeout: 'arg[0].timeout.totalMs | arg[0].timeout | arg[0].abortSignal', defaultTimeout: 300_000,
  retries: 'arg[0].maxRetries', defaultRetries: 2, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;
const stream = { ...generate, style: 'async', returns: 'value', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const quick = { ...generate, payload: 'arg[0].value | arg[0].values', duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const media = { ...generate, duration: { band: 'long-running', ms: [3000, 120_000], source: 'images or transcripts: seconds to minutes' } } as const;
const job = { ...generate, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;
const loop = { band: 'long-running', ms: [2000, 300_000], source: 'an agent asks its model until it is done' } as const;
const agent = { ...generate, target: 'receiver.channel', duration: loop } as const;
const providers = {
  openai: 'OpenAI', anthropic: 'Anthropic', google: 'GoogleGenerativeAI', azure: 'Azure', mistral: 'Mistral', groq: 'Groq', cohere: 'Cohere', xai: 'Xai', togetherai: 'TogetherAI', perplexity: 'Perplexity',
  deepseek: 'DeepSeek', fireworks: 'Fireworks', replicate: 'Replicate', fal: 'Fal', elevenlabs: 'ElevenLabs', deepgram: 'Deepgram', assemblyai: 'AssemblyAI', gateway: 'Gateway',
} as const;

export const vercelAi = library({
  name: 'ai', system: 'vercel-ai',
  packages: { ai: '>=3 <8', '@ai-sdk/amazon-bedrock': '>=0.0.1', '@ai-sdk/google-vertex': '>=0.0.1', '@ai-sdk/openai-compatible': '>=0.0.1', ...Object.fromEntries(Object.keys(providers).map((name) => [`@ai-sdk/${name}`, '>=0.0.1'])) },
  checked: '7.0.173, @ai-sdk/openai 4.0.118, @ai-sdk/amazon-bedrock 5.0.101', docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  types: {
    Provider: { made: [`create{AmazonBedrock,Vertex,OpenAICompatible,${Object.values(providers).join(',')}}`], values: [...Object.keys(providers), 'bedrock', 'amazonBedrock', 'vertex'] },
    Model: {
      made: ['Provider()', 'Provider.{chat,chatModel,responses,languageModel,completion,completionModel,messages}', 'Provider.{embedding,embeddingModel,textEmbedding,textEmbeddingModel,image,imageModel,video,videoModel,speech,speechModel,transcription,transcriptionModel,reranking,rerankingModel}', 'wrapLanguageModel'],
      channel: 'made[0].model | made[0]',
    },
    Agent: { made: ['new {ToolLoopAgent,Experimental_Agent}'], channel: 'made[0].model' },
  },
  calls: {
    generateText: { ...generate, switches: [{ when: 'arg[0].stopWhen | arg[0].maxSteps', is: 'present', then: { duration: loop } }] },
    generateObject: generate,
    '{streamText,streamObject,experimental_streamTextLowMemory,experimental_streamSpeech,experimental_streamTranscribe,experimental_streamTranslate}': stream,
    '{embed,embedMany,rerank}': quick,
    '{generateImage,experimental_generateImage,transcribe,experimental_transcribe}': media,
    '{generateSpeech,experimental_generateSpeech,experimental_decide,experimental_extract}': generate,
    experimental_generateVideo: { ...generate, duration: { band: 'long-running', ms: [30_000, 600_000], source: 'video generation' } },
    '{experimental_startVideo,experimental_startBatch}': job,
    'experimental_{getBatchStatus,getBatchResults,listBatches,cancelBatch}': quick,
    'Agent.generate': agent,
    'Agent.stream': { ...agent, style: 'async', duration: stream.duration },
    // What the functions above call themselves, and those who wrap a model.
    'Model.doGenerate': { ...generate, target: 'receiver.channel', timeout: 'arg[0].abortSignal', defaultRetries: 0 },
    'Model.doStream': { ...stream, target: 'receiver.channel', timeout: 'arg[0].abortSignal', returns: 'promise', defaultRetries: 0 },
    'Model.doEmbed': { ...quick, target: 'receiver.channel', timeout: 'arg[0].abortSignal', defaultRetries: 0 },
  },
});
