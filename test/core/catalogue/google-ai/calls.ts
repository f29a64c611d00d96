// shows: timeout
import { GoogleGenAI } from '@google/genai';
import { GoogleGenerativeAI } from '@google/generative-ai';
import { VertexAI } from '@google-cloud/vertexai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { timeout: 15_000 } });
const old = new GoogleGenerativeAI('key').getGenerativeModel({ model: 'gemini-1.5-flash' }, { timeout: 9_000 });
const vertex = new VertexAI({ project: 'acme', location: 'europe-west1' }).getGenerativeModel({ model: 'gemini-1.5-pro' });

export async function answer(text: string) {
  await ai.models.generateContent({ model: 'gemini-3-flash', contents: text, config: { httpOptions: { timeout: 2_000 } } });
//                ^^^^^^^^^^^^^^^ out ai sync gemini-3-flash, 2000 ms
  await ai.models.generateContentStream({ model: 'gemini-3-flash', contents: text });
//                ^^^^^^^^^^^^^^^^^^^^^ out ai async gemini-3-flash, 15000 ms
  await ai.models.generateImages({ model: 'imagen-4', prompt: text });
//                ^^^^^^^^^^^^^^ out ai sync imagen-4, 15000 ms
  await ai.models.embedContent({ model: 'gemini-embedding', contents: text });
//                ^^^^^^^^^^^^ out ai sync gemini-embedding, 15000 ms
  await ai.models.countTokens({ model: 'gemini-3-flash', contents: text });
//                ^^^^^^^^^^^ out ai sync gemini-3-flash, 15000 ms
  const chat = ai.chats.create({ model: 'gemini-3-pro' });
  await chat.sendMessage({ message: text });
//           ^^^^^^^^^^^ out ai sync gemini-3-pro, 15000 ms
  await chat.sendMessageStream({ message: text });
//           ^^^^^^^^^^^^^^^^^ out ai async gemini-3-pro, 15000 ms
  await ai.interactions.create({ model: 'gemini-3-pro', input: text });
//                      ^^^^^^ out ai sync gemini-3-pro, 15000 ms
  await ai.interactions.create({ model: 'deep-research', input: text, background: true });
//                      ^^^^^^ out ai async deep-research, 15000 ms
}

export async function video(text: string) {
  let operation = await ai.models.generateVideos({ model: 'veo-3', prompt: text });
//                                ^^^^^^^^^^^^^^ out ai async veo-3, 15000 ms
  operation = await ai.operations.getVideosOperation({ operation });
//                                ^^^^^^^^^^^^^^^^^^ out ai sync ?, 15000 ms
  await ai.batches.create({ model: 'gemini-3-flash', src: 'gs://acme/batch.jsonl' });
//                 ^^^^^^ out ai async gemini-3-flash, 15000 ms
  await ai.tunings.tune({ baseModel: 'gemini-3-flash', trainingDataset: {} });
//                 ^^^^ out ai async ?, 15000 ms
  await ai.files.upload({ file: 'talk.mp3' });
//               ^^^^^^ out ai sync ?, 15000 ms
  const session = await ai.live.connect({ model: 'gemini-live', callbacks: { onmessage: () => undefined } });
//                              ^^^^^^^ out ai async gemini-live, 15000 ms
  session.sendRealtimeInput({ text });
//        ^^^^^^^^^^^^^^^^^ out ai async gemini-live, 300000 ms
}

export async function older(text: string) {
  await old.generateContent(text);
//          ^^^^^^^^^^^^^^^ out ai sync gemini-1.5-flash, 9000 ms
  await old.generateContentStream(text);
//          ^^^^^^^^^^^^^^^^^^^^^ out ai async gemini-1.5-flash, 9000 ms
  await old.embedContent(text);
//          ^^^^^^^^^^^^ out ai sync gemini-1.5-flash, 9000 ms
  await old.startChat().sendMessage(text);
//                      ^^^^^^^^^^^ out ai sync gemini-1.5-flash, 9000 ms
  await vertex.generateContent({ contents: [] });
//             ^^^^^^^^^^^^^^^ out ai sync gemini-1.5-pro, 300000 ms
  await vertex.startChat().sendMessageStream(text);
//                         ^^^^^^^^^^^^^^^^^ out ai async gemini-1.5-pro, 300000 ms
}
