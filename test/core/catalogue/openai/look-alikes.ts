import OpenAI from 'openai';

const chat = { completions: { create: (input: { model: string }): string => input.model } };

export function build(error: unknown): string {
  if (error instanceof OpenAI.APIError) return error.message;
  return chat.completions.create({ model: 'gpt-4o' });
}
