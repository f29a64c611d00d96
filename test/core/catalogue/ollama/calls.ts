// shows: timeout
import ollama, { Ollama } from 'ollama';

const remote = new Ollama({ host: 'http://gpu:11434' });

export async function answer(text: string) {
  await ollama.chat({ model: 'llama3', messages: [{ role: 'user', content: text }] });
//             ^^^^ out ai sync llama3, 300000 ms
  await ollama.generate({ model: 'llama3', prompt: text, stream: true });
//             ^^^^^^^^ out ai async llama3, 300000 ms
  await remote.embed({ model: 'nomic-embed', input: text });
//             ^^^^^ out ai sync nomic-embed, 300000 ms
  await remote.pull({ model: 'llama3' });
//             ^^^^ out ai sync llama3, 300000 ms
  await remote.list();
//             ^^^^ out ai sync ?, 300000 ms
}
