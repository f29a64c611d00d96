import Anthropic from '@anthropic-ai/sdk';

const store = { messages: { create: (text: string): string => text } };

export function count(error: unknown): string {
  const message: Anthropic.MessageParam = { role: 'user', content: 'hi' };
  if (error instanceof Anthropic.APIError) return error.message;
  return store.messages.create(String(message.content));
}
