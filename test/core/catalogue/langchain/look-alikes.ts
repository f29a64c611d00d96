import { HumanMessage } from '@langchain/core/messages';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda } from '@langchain/core/runnables';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';

export async function prepare(question: string) {
  const prompt = ChatPromptTemplate.fromTemplate('Answer {question}');
  await prompt.invoke({ question });
  await new StringOutputParser().invoke('x');
  await new RecursiveCharacterTextSplitter().splitText(question);
  return [new HumanMessage(question), RunnableLambda.from((text: string) => text)];
}
