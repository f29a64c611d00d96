// shows: timeout
import { StateGraph } from '@langchain/langgraph';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { RemoteGraph } from '@langchain/langgraph/remote';
import { ChatOpenAI } from '@langchain/openai';

const agent = createReactAgent({ llm: new ChatOpenAI({ model: 'gpt-5' }), tools: [] });
const remote = new RemoteGraph({ graphId: 'support', url: 'https://agents.acme.dev' });

export async function ask(input: never) {
  await agent.invoke(input);
//            ^^^^^^ out ai sync gpt-5, no timeout
  await agent.stream(input);
//            ^^^^^^ out ai async gpt-5, no timeout
  await remote.invoke(input);
//             ^^^^^^ out ai sync support, no timeout
  const graph = new StateGraph({}).addNode('think', (state) => state).addEdge('__start__', 'think').compile();
  await graph.invoke(input, { timeout: 3_000 });
//            ^^^^^^ out ai sync ?, 3000 ms
  return graph.streamEvents(input, { version: 'v2' });
//             ^^^^^^^^^^^^ out ai async ?, no timeout
}
