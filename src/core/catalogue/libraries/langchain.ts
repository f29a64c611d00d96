import { library } from '../library';

const invoke = {
  category: 'ai', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', timeout: 'arg[1].timeout | arg[1].signal | receiver.timeout', defaultTimeout: 'none', retries: 'made[0].maxRetries', defaultRetries: 6,
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;
const stream = { ...invoke, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const agent = { ...invoke, duration: { band: 'long-running', ms: [2000, 300_000], source: 'an agent asks its model until it is done' } } as const;
const quick = { ...invoke, duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const chats = 'ChatOpenAI,AzureChatOpenAI,ChatAnthropic,ChatGoogleGenerativeAI,ChatGoogle,ChatVertexAI,ChatBedrockConverse,BedrockChat,ChatOllama,ChatMistralAI,ChatGroq,ChatCohere,ChatXAI,ChatDeepSeek,ChatFireworks,ChatTogetherAI,ChatPerplexity';
const stores = 'MemoryVectorStore,PineconeStore,Chroma,QdrantVectorStore,WeaviateStore,FaissStore,HNSWLib,PGVectorStore,RedisVectorStore,MongoDBAtlasVectorSearch,SupabaseVectorStore,ElasticVectorSearch';
const vendors = ['openai', 'anthropic', 'google', 'google-genai', 'google-vertexai', 'aws', 'ollama', 'mistralai', 'groq', 'cohere', 'xai', 'deepseek', 'pinecone', 'qdrant', 'weaviate', 'mongodb', 'redis', 'textsplitters', 'classic', 'community'];

export const langchain = library({
  name: '@langchain/core',
  packages: { '@langchain/core': '>=0.1 <2', langchain: '>=0.1 <2', ...Object.fromEntries(vendors.map((name) => [`@langchain/${name}`, '>=0.0.1'])) },
  checked: '1.4.0, langchain 1.5.14, @langchain/openai 1.6.0', docs: 'https://docs.langchain.com/oss/javascript/langchain/models',
  types: {
    Model: {
      made: [`new {${chats},OpenAI,AzureOpenAI,Ollama,BedrockLLM,Replicate,Cohere,HuggingFaceInference,AI21,GoogleVertexAI,SageMakerEndpoint}`, 'initChatModel', 'Model.{bindTools,withStructuredOutput,withConfig,withRetry,withFallbacks,bind}'],
      channel: 'made[0].model | made[0].modelName | made.receiver.channel | made[0]', timeout: 'made[0].timeout | made.receiver.timeout',
    },
    BaseChatModel: { extends: ['Model'] }, BaseLanguageModel: { extends: ['Model'] }, ...Object.fromEntries(chats.split(',').map((name) => [name, { extends: ['Model'] }])),
    // A template alone says nothing to a model; what it is piped into does.
    Template: { made: ['{ChatPromptTemplate,PromptTemplate}.{fromMessages,fromTemplate}', 'new {ChatPromptTemplate,PromptTemplate,FewShotPromptTemplate}', 'Template.partial', 'pull'] },
    Chain: {
      made: ['{Template,Model,Chain,Sequence,Retriever}.pipe', 'Chain.{withConfig,withRetry}', '{RetrievalQAChain,ConversationalRetrievalQAChain}.fromLLM'], channel: 'made.receiver.channel | made[0]', timeout: 'made.receiver.timeout',
    },
    Sequence: { made: ['RunnableSequence.from'], extends: ['Chain'], channel: 'made[0][*]' },
    LLMChain: { made: ['new {LLMChain,ConversationChain}', 'createRetrievalChain', 'createStuffDocumentsChain'], extends: ['Chain'], channel: 'made[0].llm' },
    Agent: { made: ['createAgent', 'createReactAgent', 'createToolCallingAgent', 'createOpenAIFunctionsAgent', 'new AgentExecutor'], channel: 'made[0].model | made[0].llm | made[0].agent' },
    Embeddings: { made: ['new {OpenAIEmbeddings,AzureOpenAIEmbeddings,GoogleGenerativeAIEmbeddings,VertexAIEmbeddings,BedrockEmbeddings,OllamaEmbeddings,MistralAIEmbeddings,CohereEmbeddings}'], channel: 'made[0].model | made[0].modelName' },
    VectorStore: {
      made: [`new {${stores}}`, `{${stores}}.{fromDocuments,fromTexts,fromExistingIndex,fromExistingCollection}`],
      channel: 'made.members | made.type',
    },
    ...Object.fromEntries(stores.split(',').map((name) => [name, { extends: ['VectorStore'] }])),
    Retriever: { made: ['VectorStore.asRetriever'], channel: 'made.receiver.channel' },
  },
  calls: {
    '{Model,Chain}.{invoke,batch,call,run,predict,generate,generatePrompt}': invoke,
    'Agent.{invoke,batch,call,run}': agent,
    '{Model,Chain,Agent}.{stream,streamEvents,streamLog,transform}': stream,
    'Embeddings.{embedQuery,embedDocuments}': quick,
    'VectorStore.{similaritySearch,similaritySearchWithScore,similaritySearchVectorWithScore,maxMarginalRelevanceSearch,addDocuments,addVectors,delete}': quick,
    [`{${stores}}.{fromDocuments,fromTexts}`]: quick,
    'Retriever.{invoke,batch,getRelevantDocuments}': quick,
  },
});
