// shows: timeout
import OpenAI, { AzureOpenAI } from 'openai';

const client = new OpenAI({ timeout: 30_000 });
const azure = new AzureOpenAI({ endpoint: 'https://acme.openai.azure.com', deployment: 'chat' });

export async function generate(prompt: string) {
  await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: prompt }] }, { timeout: 5_000 });
//                              ^^^^^^ out ai sync gpt-5, 5000 ms
  await client.chat.completions.parse({ model: 'gpt-5', messages: [] });
//                              ^^^^^ out ai sync gpt-5, 30000 ms
  const events = client.chat.completions.stream({ model: 'gpt-5', messages: [] });
//                                       ^^^^^^ out ai async gpt-5, 30000 ms
  const tools = client.chat.completions.runTools({ model: 'gpt-5', messages: [], tools: [] });
//                                      ^^^^^^^^ out ai async gpt-5, 30000 ms
  await client.responses.create({ model: 'gpt-5', input: prompt, stream: true });
//                       ^^^^^^ out ai async gpt-5, 30000 ms
  await client.responses.create({ model: 'o3', input: prompt, background: true });
//                       ^^^^^^ out ai async o3, 30000 ms
  const answer = client.responses.stream({ model: 'gpt-5', input: prompt });
//                                ^^^^^^ out ai async gpt-5, 30000 ms
  await client.completions.create({ model: 'davinci', prompt });
//                         ^^^^^^ out ai sync davinci, 30000 ms
  await client.moderations.create({ model: 'omni-moderation-latest', input: prompt });
//                         ^^^^^^ out ai sync omni-moderation-latest, 30000 ms
  await azure.chat.completions.create({ model: 'chat', messages: [] });
//                             ^^^^^^ out ai sync chat, 600000 ms
  await client.withOptions({ timeout: 1_000 }).embeddings.create({ model: 'text-embedding-3-small', input: prompt });
//                                                        ^^^^^^ out ai sync text-embedding-3-small, 1000 ms
  return { events, tools, answer };
}

export async function media(file: File) {
  await client.images.generate({ model: 'gpt-image-1', prompt: 'a map' });
//                    ^^^^^^^^ out ai sync gpt-image-1, 30000 ms
  await client.images.edit({ model: 'gpt-image-1', image: file, prompt: 'darker' });
//                    ^^^^ out ai sync gpt-image-1, 30000 ms
  await client.audio.transcriptions.create({ model: 'whisper-1', file });
//                                  ^^^^^^ out ai sync whisper-1, 30000 ms
  await client.audio.translations.create({ model: 'whisper-1', file });
//                                ^^^^^^ out ai sync whisper-1, 30000 ms
  await client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input: 'hello' });
//                          ^^^^^^ out ai sync tts-1, 30000 ms
}

export async function jobs(id: string, file: File) {
  await client.videos.create({ model: 'sora-2', prompt: 'a city' });
//                    ^^^^^^ out ai async sora-2, 30000 ms
  await client.videos.remix(id, { prompt: 'at night' });
//                    ^^^^^ out ai async ?, 30000 ms
  await client.videos.createAndPoll({ model: 'sora-2', prompt: 'a city' });
//                    ^^^^^^^^^^^^^ out ai sync sora-2, 30000 ms
  await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file: id });
//                             ^^^^^^ out ai async gpt-4o-mini, 30000 ms
  await client.fineTuning.jobs.retrieve(id);
//                             ^^^^^^^^ out ai sync ?, 30000 ms
  await client.batches.retrieve(id);
//                     ^^^^^^^^ out ai sync ?, 30000 ms
  await client.evals.runs.create(id, { data_source: { type: 'jsonl' } });
//                        ^^^^^^ out ai async ?, 30000 ms
  await client.vectorStores.fileBatches.uploadAndPoll(id, { files: [file] });
//                                      ^^^^^^^^^^^^^ out ai sync ?, 30000 ms
  await client.vectorStores.search(id, { query: 'refund' });
//                          ^^^^^^ out ai sync ?, 30000 ms
  await client.files.create({ file, purpose: 'batch' });
//                   ^^^^^^ out ai sync ?, 30000 ms
  await client.files.waitForProcessing(id);
//                   ^^^^^^^^^^^^^^^^^ out ai sync ?, 30000 ms
}

export async function assistants(thread: string) {
  await client.beta.threads.messages.create(thread, { role: 'user', content: 'hi' });
//                                   ^^^^^^ out ai sync ?, 30000 ms
  await client.beta.threads.runs.create(thread, { assistant_id: 'helper' });
//                               ^^^^^^ out ai async ${thread}, 30000 ms
  await client.beta.threads.runs.createAndPoll(thread, { assistant_id: 'helper' });
//                               ^^^^^^^^^^^^^ out ai sync ?, 30000 ms
  await client.beta.threads.createAndRunPoll({ assistant_id: 'helper' });
//                          ^^^^^^^^^^^^^^^^ out ai sync ?, 30000 ms
}
