// shows: timeout
import { OpenAI, OpenAIEmbedding, openai } from '@llamaindex/openai';
import { agent } from '@llamaindex/workflow';
import { VectorStoreIndex } from 'llamaindex';

const llm = new OpenAI({ model: 'gpt-5' });

export async function ask(documents: never[], query: string) {
  await llm.chat({ messages: [] });
//          ^^^^ out ai sync gpt-5, 60000 ms
  await llm.chat({ messages: [], stream: true });
//          ^^^^ out ai async gpt-5, 60000 ms
  await llm.complete({ prompt: query });
//          ^^^^^^^^ out ai sync gpt-5, 60000 ms
  await new OpenAIEmbedding({ model: 'text-embedding-3-small' }).getTextEmbedding(query);
//                                                               ^^^^^^^^^^^^^^^^ out ai sync text-embedding-3-small, 60000 ms
  const index = await VectorStoreIndex.fromDocuments(documents);
//                                     ^^^^^^^^^^^^^ out ai sync ?, timeout unknown
  await index.asQueryEngine().query({ query });
//                            ^^^^^ out ai sync ?, timeout unknown
  await index.asChatEngine().chat({ message: query });
//                           ^^^^ out ai sync ?, timeout unknown
  await index.asRetriever().retrieve({ query });
//                          ^^^^^^^^ out ai sync ?, timeout unknown
  await agent({ llm: openai({ model: 'gpt-5-mini' }), tools: [] }).run(query);
//                                                                 ^^^ out ai sync gpt-5-mini, timeout unknown
}
