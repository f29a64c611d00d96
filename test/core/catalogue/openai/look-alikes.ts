import OpenAI, { toFile } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';

const chat = { completions: { create: (input: { model: string }): string => input.model } };

export async function build(error: unknown, schema: never): Promise<string> {
  if (error instanceof OpenAI.APIError) return error.message;
  const format = zodResponseFormat(schema, 'answer');
  const file = await toFile(Buffer.from('x'), 'x.txt');
  const client = new OpenAI({ apiKey: 'x' });
  return `${chat.completions.create({ model: 'gpt-4o' })}${String(format)}${file.name}${client.baseURL}`;
}
