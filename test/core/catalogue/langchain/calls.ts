// shows: timeout
import { ChatAnthropic } from '@langchain/anthropic';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { PineconeStore } from '@langchain/pinecone';
import { createAgent, initChatModel } from 'langchain';

const model = new ChatOpenAI({ model: 'gpt-5', timeout: 20_000 });
const claude = new ChatAnthropic({ model: 'claude-sonnet-5' });
const prompt = ChatPromptTemplate.fromTemplate('Answer {question}');
const chain = prompt.pipe(model).pipe(new StringOutputParser());
const sequence = RunnableSequence.from([prompt, claude]);
const agent = createAgent({ model: 'openai:gpt-5', tools: [] });

export async function answer(question: string) {
  await model.invoke(question);
//            ^^^^^^ out ai sync gpt-5, 20000 ms
  await model.batch([question]);
//            ^^^^^ out ai sync gpt-5, 20000 ms
  await model.stream(question);
//            ^^^^^^ out ai async gpt-5, 20000 ms
  await model.bindTools([]).invoke(question);
//                          ^^^^^^ out ai sync gpt-5, 20000 ms
  await claude.withStructuredOutput({}).invoke(question, { timeout: 4_000 });
//                                      ^^^^^^ out ai sync claude-sonnet-5, 4000 ms
  await chain.invoke({ question });
//            ^^^^^^ out ai sync gpt-5, no timeout
  await chain.stream({ question });
//            ^^^^^^ out ai async gpt-5, no timeout
  await sequence.invoke({ question });
//               ^^^^^^ out ai sync claude-sonnet-5, no timeout
  await agent.invoke({ messages: [] });
//            ^^^^^^ out ai sync openai:gpt-5, no timeout
  const other = await initChatModel('openai:gpt-5-mini');
  await other.invoke(question);
//            ^^^^^^ out ai sync openai:gpt-5-mini, no timeout
}

export async function search(question: string, index: never) {
  const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
  await embeddings.embedQuery(question);
//                 ^^^^^^^^^^ out ai sync text-embedding-3-small, no timeout
  await embeddings.embedDocuments([question]);
//                 ^^^^^^^^^^^^^^ out ai sync text-embedding-3-small, no timeout
  const store = await PineconeStore.fromExistingIndex(embeddings, { pineconeIndex: index });
  await store.similaritySearch(question, 4);
//            ^^^^^^^^^^^^^^^^ out ai sync PineconeStore, no timeout
  await store.addDocuments([]);
//            ^^^^^^^^^^^^ out ai sync PineconeStore, no timeout
  await store.asRetriever().invoke(question);
//                          ^^^^^^ out ai sync PineconeStore, no timeout
}
