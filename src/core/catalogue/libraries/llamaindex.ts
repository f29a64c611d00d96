import { library } from '../library';

const ask = {
  category: 'ai', style: 'sync', target: 'receiver.channel', payload: 'arg[0].query | arg[0].message | arg[0]', timeout: 'made[0].timeout', retries: 'made[0].maxRetries',
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
  switches: [{ when: 'arg[0].stream', is: true, then: { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } }],
} as const;
const { switches, ...whole } = ask;
const loop = { band: 'long-running', ms: [2000, 300_000], source: 'an agent asks its model until it is done' } as const;
const embed = { ...whole, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
// dist/index.js of @llamaindex/openai 0.4.22.
const openai = { defaultTimeout: 60_000, defaultRetries: 10 } as const;
const vendors = ['openai', 'anthropic', 'google', 'mistral', 'ollama', 'groq', 'azure', 'aws', 'huggingface', 'cohere', 'workflow', 'qdrant', 'pinecone', 'core'];

export const llamaindex = library({
  name: 'llamaindex', packages: { llamaindex: '>=0.3 <1', ...Object.fromEntries(vendors.map((name) => [`@llamaindex/${name}`, '>=0.0.1'])) }, checked: '0.12.1, @llamaindex/core 0.6.23', docs: 'https://developers.llamaindex.ai/typescript/framework/',
  types: {
    LLM: { made: ['new {Anthropic,Gemini,MistralAI,Ollama,Groq,Bedrock}', '{anthropic,gemini,mistral,ollama,groq}'], channel: 'made[0].model' },
    OpenAI: { made: ['new {OpenAI,OpenAIResponses}', 'openai', 'openaiResponses'], extends: ['LLM'], channel: 'made[0].model' },
    Embedding: { made: ['new {GeminiEmbedding,MistralAIEmbedding,OllamaEmbedding,HuggingFaceEmbedding}'], channel: 'made[0].model' },
    OpenAIEmbedding: { made: ['new OpenAIEmbedding'], extends: ['Embedding'], channel: 'made[0].model' },
    Index: { made: ['{VectorStoreIndex,SummaryIndex,KeywordTableIndex}.{fromDocuments,fromVectorStore,init}'] },
    VectorStoreIndex: { extends: ['Index'] }, SummaryIndex: { extends: ['Index'] },
    QueryEngine: { made: ['Index.asQueryEngine', 'new {RetrieverQueryEngine,RouterQueryEngine,SubQuestionQueryEngine}', 'RetrieverQueryEngine.fromArgs'] },
    ChatEngine: { made: ['Index.asChatEngine', 'new {SimpleChatEngine,ContextChatEngine,CondenseQuestionChatEngine}'] },
    Retriever: { made: ['Index.asRetriever'] },
    Agent: { made: ['agent', 'multiAgent', 'new {OpenAIAgent,ReActAgent,LLMAgent,AnthropicAgent}'], channel: 'made[0].llm' },
  },
  calls: {
    'LLM.{chat,complete,exec}': ask,
    'OpenAI.{chat,complete,exec}': { ...ask, ...openai },
    'LLM.streamExec': { ...whole, ...switches[0].then },
    'QueryEngine.query': ask,
    'ChatEngine.chat': ask,
    'Agent.chat': { ...ask, duration: loop },
    'Agent.run': { ...whole, duration: loop, returns: 'lazy' },
    'Agent.runStream': { ...whole, ...switches[0].then, returns: 'value' },
    'Retriever.retrieve': { ...whole, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } },
    'Embedding.{getTextEmbedding,getQueryEmbedding,getTextEmbeddingsBatch}': embed,
    'OpenAIEmbedding.{getTextEmbedding,getQueryEmbedding,getTextEmbeddingsBatch}': { ...embed, ...openai },
    '{VectorStoreIndex,SummaryIndex}.fromDocuments': { ...whole, duration: { band: 'slow', ms: [500, 60_000], source: 'embeds every document' } },
  },
});
