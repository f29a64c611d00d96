import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, generateId, stepCountIs, tool } from 'ai';

const generateText = (text: string): string => text;

export async function prepare(messages: never) {
  const model = openai('gpt-5');
  return [generateId(), stepCountIs(4), tool({ description: 'x', inputSchema: {} as never }), await convertToModelMessages(messages), generateText('x'), model.modelId];
}
