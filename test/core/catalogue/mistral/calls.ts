// shows: timeout
import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ apiKey: 'x', timeoutMs: 8_000 });

export async function answer(text: string, id: string) {
  await mistral.chat.complete({ model: 'mistral-large', messages: [{ role: 'user', content: text }] }, { timeoutMs: 2_000 });
//                   ^^^^^^^^ out ai sync mistral-large, 2000 ms
  await mistral.chat.stream({ model: 'mistral-large', messages: [] });
//                   ^^^^^^ out ai async mistral-large, 8000 ms
  await mistral.chat.parse({ model: 'mistral-large', messages: [] });
//                   ^^^^^ out ai sync mistral-large, 8000 ms
  await mistral.fim.complete({ model: 'codestral', prompt: text });
//                  ^^^^^^^^ out ai sync codestral, 8000 ms
  await mistral.agents.complete({ agentId: id, messages: [] });
//                     ^^^^^^^^ out ai sync ?, 8000 ms
  await mistral.embeddings.create({ model: 'mistral-embed', inputs: [text] });
//                         ^^^^^^ out ai sync mistral-embed, 8000 ms
  await mistral.ocr.process({ model: 'mistral-ocr', document: {} });
//                  ^^^^^^^ out ai sync mistral-ocr, 8000 ms
  await mistral.audio.transcriptions.complete({ model: 'voxtral', fileUrl: 'x' });
//                                   ^^^^^^^^ out ai sync voxtral, 8000 ms
  await mistral.batch.jobs.create({ model: 'mistral-small', inputFiles: [id], endpoint: '/v1/chat/completions' });
//                         ^^^^^^ out ai async mistral-small, 8000 ms
  await mistral.batch.jobs.get({ jobId: id });
//                         ^^^ out ai sync ?, 8000 ms
  await mistral.beta.conversations.start({ model: 'mistral-large', inputs: text });
//                                 ^^^^^ out ai sync mistral-large, 8000 ms
  await mistral.beta.conversations.startStream({ model: 'mistral-large', inputs: text });
//                                 ^^^^^^^^^^^ out ai async mistral-large, 8000 ms
}
