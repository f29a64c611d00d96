import { library } from '../library';

const invoke = {
  category: 'ai', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', timeout: 'arg[1].timeout | made[0].timeout', defaultTimeout: 'none', retries: 'made[0].maxRetries', defaultRetries: 6,
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;

export const langchain = library({
  name: '@langchain/core',
  packages: {
    '@langchain/core': '>=0.1 <2', langchain: '>=0.1 <2', '@langchain/openai': '>=0.0.1', '@langchain/anthropic': '>=0.1', '@langchain/google-genai': '>=0.0.1', '@langchain/google-vertexai': '>=0.0.1',
    '@langchain/aws': '>=0.1', '@langchain/ollama': '>=0.1', '@langchain/mistralai': '>=0.1', '@langchain/groq': '>=0.1', '@langchain/community': '>=0.0.1',
  },
  checked: '1.4.0', docs: 'https://docs.langchain.com/oss/javascript/langchain/models',
  types: {
    Model: {
      made: [
        'new {ChatOpenAI,AzureChatOpenAI,OpenAI,ChatAnthropic,ChatGoogleGenerativeAI,ChatVertexAI,ChatBedrockConverse,ChatOllama,ChatMistralAI,ChatGroq}', 'initChatModel', 'Model.bindTools', 'Model.withStructuredOutput',
        'Model.withConfig', 'Model.withRetry',
      ],
      channel: 'made[0].model | made[0].modelName | made[0] | made.receiver.channel',
    },
    BaseChatModel: { extends: ['Model'] },
    Embeddings: { made: ['new {OpenAIEmbeddings,GoogleGenerativeAIEmbeddings,BedrockEmbeddings,OllamaEmbeddings,MistralAIEmbeddings}'], channel: 'made[0].model | made[0].modelName' },
  },
  calls: {
    'Model.{invoke,batch,call,predict,generate}': invoke,
    'Model.{stream,streamEvents}': { ...invoke, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } },
    'Embeddings.{embedQuery,embedDocuments}': { ...invoke, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } },
  },
});
