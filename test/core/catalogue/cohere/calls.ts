// shows: timeout
import { CohereClient, CohereClientV2 } from 'cohere-ai';

const cohere = new CohereClient({ token: 'x', timeoutInSeconds: 20 });
const second = new CohereClientV2({ token: 'x' });

export async function answer(message: string) {
  await cohere.chat({ model: 'command-a', message });
//             ^^^^ out ai sync command-a, 20000 ms
  await cohere.chatStream({ model: 'command-a', message });
//             ^^^^^^^^^^ out ai async command-a, 20000 ms
  await cohere.generate({ model: 'command', prompt: message });
//             ^^^^^^^^ out ai sync command, 20000 ms
  await cohere.embedJobs.create({ model: 'embed-v4', datasetId: 'x' });
//                       ^^^^^^ out ai async embed-v4, 20000 ms
  await cohere.embedJobs.get('x');
//                       ^^^ out ai sync ?, 20000 ms
  await cohere.v2.chat({ model: 'command-a', messages: [] });
//                ^^^^ out ai sync command-a, 20000 ms
  await second.chat({ model: 'command-a', messages: [] }, { timeoutInSeconds: 5 });
//             ^^^^ out ai sync command-a, 5000 ms
  await second.embed({ model: 'embed-v4', texts: [message] });
//             ^^^^^ out ai sync embed-v4, 300000 ms
  await second.rerank({ model: 'rerank-v3', query: message, documents: [] });
//             ^^^^^^ out ai sync rerank-v3, 300000 ms
}
