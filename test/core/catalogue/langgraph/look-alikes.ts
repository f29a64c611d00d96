import { MemorySaver, StateGraph } from '@langchain/langgraph';
import { ToolNode } from '@langchain/langgraph/prebuilt';

export function build(tools: never[]) {
  const graph = { invoke: (text: string): string => text };
  graph.invoke('x');
  return new StateGraph({}).addNode('tools', new ToolNode(tools)).compile({ checkpointer: new MemorySaver() });
}
