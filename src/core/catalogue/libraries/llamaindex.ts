import { library } from '../library';

const ask = {
  category: 'ai', style: 'sync', target: 'receiver.channel', payload: 'arg[0].query | arg[0].message | arg[0]', defaultTimeout: 'none', defaultRetries: 10,
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
  switches: [{ when: 'arg[0].stream', is: true, then: { style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } }],
} as const;
const { switches, ...whole } = ask;
const vendors = ['openai', 'anthropic', 'google', 'mistral', 'ollama', 'groq', 'azure', 'aws', 'huggingface', 'cohere', 'workflow', 'qdrant', 'pinecone', 'core'];

export const llamaindex = library({
  name: 'llamaindex', packages: { llamaindex: '>=0.3 <1', ...Object.fromEntries(vendors.map((name) => [`@llamaindex/${name}`, '>=0.0.1'])) }, checked: '0.12.1, @llamaindex/core 0.6.23', docs: 'https://developers.llamaindex.ai/typescript/framework/',
  types: {
    LLM: { made: ['new {OpenAI,Anthropic,Gemini,MistralAI,Ollama,Groq,Bedrock,OpenAIResponses}', '{openai,anthropic,gemini,mistral,ollama,groq}', 'openaiResponses'], channel: 'made[0].model' },
    Embedding: { made: ['new {OpenAIEmbedding,GeminiEmbedding,MistralAIEmbedding,OllamaEmbedding,HuggingFaceEmbedding}'], channel: 'made[0].model' },
    Index: { made: ['{VectorStoreIndex,SummaryIndex,KeywordTableIndex}.{fromDocuments,fromVectorStore,init}'] },
    VectorStoreIndex: { extends: ['Index'] }, SummaryIndex: { extends: ['Index'] },
    QueryEngine: { made: ['Index.asQueryEngine', 'new {RetrieverQueryEngine,RouterQueryEngine,SubQuestionQueryEngine}', 'RetrieverQueryEngine.fromArgs'] },
    ChatEngine: { made: ['Index.asChatEngine', 'new {SimpleChatEngine,ContextChatEngine,CondenseQuestionChatEngine}'] },
    Retriever: { made: ['Index.asRetriever'] },
    Agent: { made: ['agent', 'multiAgent', 'new {OpenAIAgent,ReActAgent,LLMAgent,AnthropicAgent}'], channel: 'made[0].llm' },
  },
  calls: {
    'LLM.{chat,complete,exec}': ask,
    'LLM.streamExec': { ...whole, ...switches[0].then },
    'QueryEngine.query': ask,
    '{ChatEngine,Agent}.chat': ask,
    'Agent.run': { ...whole, returns: 'lazy' },
    'Agent.runStream': { ...whole, ...switches[0].then, returns: 'value' },
    'Retriever.retrieve': { ...whole, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } },
    'Embedding.{getTextEmbedding,getQueryEmbedding,getTextEmbeddingsBatch}': { ...whole, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } },
    '{VectorStoreIndex,SummaryIndex}.fromDocuments': { ...whole, duration: { band: 'slow', ms: [500, 60_000], source: 'embeds every document' } },
  },
});
