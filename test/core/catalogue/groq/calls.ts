// shows: timeout
import Groq from 'groq-sdk';
import Together from 'together-ai';

const groq = new Groq();
const together = new Together({ timeout: 12_000 });

export async function answer(text: string, file: File) {
  await groq.chat.completions.create({ model: 'llama-3.3-70b', messages: [{ role: 'user', content: text }] });
//                            ^^^^^^ out ai sync llama-3.3-70b, 60000 ms
  await groq.chat.completions.create({ model: 'llama-3.3-70b', messages: [], stream: true }, { timeout: 3_000 });
//                            ^^^^^^ out ai async llama-3.3-70b, 3000 ms
  await groq.audio.transcriptions.create({ model: 'whisper-large-v3', file });
//                                ^^^^^^ out ai sync whisper-large-v3, 60000 ms
  await groq.embeddings.create({ model: 'nomic-embed', input: text });
//                      ^^^^^^ out ai sync nomic-embed, 60000 ms
  await groq.batches.create({ endpoint: '/v1/chat/completions', input_file_id: 'x', completion_window: '24h' });
//                   ^^^^^^ out ai async ?, 60000 ms
  await together.chat.completions.create({ model: 'Qwen/Qwen3', messages: [] });
//                                ^^^^^^ out ai sync Qwen/Qwen3, 12000 ms
  await together.images.generate({ model: 'flux', prompt: text });
//                      ^^^^^^^^ out ai sync flux, 12000 ms
  await together.rerank.create({ model: 'rerank-v1', query: text, documents: [] });
//                      ^^^^^^ out ai sync rerank-v1, 12000 ms
  await together.fineTuning.create({ model: 'Qwen/Qwen3', training_file: 'x' });
//                          ^^^^^^ out ai async Qwen/Qwen3, 12000 ms
}
