import OpenAI from 'openai';

const MODEL = 'gpt-4o';
const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY, timeout: 20_000 });

export async function summarize(text: string) {
  const { choices } = await client.chat.completions.create({ model: MODEL, messages: [{ role: 'user', content: text }] });
//                                                  ^^^^^^ out ai sync gpt-4o
  return choices[0]?.message.content;
}

export async function* stream(text: string) {
  const parts = await client.chat.completions.create({ model: MODEL, messages: [{ role: 'user', content: text }], stream: true });
//                                            ^^^^^^ out ai async gpt-4o
  for await (const part of parts) yield part.choices[0]?.delta.content;
}

export async function embed(input: string) {
  return client.embeddings.create({ model: 'text-embedding-3-small', input });
//                         ^^^^^^ out ai sync text-embedding-3-small
}

export async function batch(file: string) {
  await client.batches.create({ input_file_id: file, endpoint: '/v1/chat/completions', completion_window: '24h' });
//                     ^^^^^^ out ai async ?
  await client.responses.create({ model: MODEL, input: file, background: true });
//                       ^^^^^^ out ai async gpt-4o
}
