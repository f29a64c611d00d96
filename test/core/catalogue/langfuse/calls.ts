// shows: timeout
import { LangfuseClient } from '@langfuse/client';
import { Langfuse } from 'langfuse';

const langfuse = new Langfuse({ baseUrl: 'https://langfuse.acme.dev', requestTimeout: 2_000 });
const client = new LangfuseClient({ secretKey: 'x' });

export async function record(id: string) {
  const trace = langfuse.trace({ name: 'chat' });
  const generation = trace.generation({ name: 'answer', model: 'gpt-5' });
  generation.end({ output: 'hello' });
  langfuse.score({ traceId: id, name: 'rating', value: 1 });
  await langfuse.getPrompt('greeting');
//               ^^^^^^^^^ out saas sync https://langfuse.acme.dev, 2000 ms
  await langfuse.fetchTraces({ limit: 10 });
//               ^^^^^^^^^^^ out saas sync https://langfuse.acme.dev, 2000 ms
  await langfuse.api.traceGet(id);
//                   ^^^^^^^^ out saas sync https://langfuse.acme.dev, 2000 ms
  await langfuse.flushAsync();
//               ^^^^^^^^^^ out saas sync https://langfuse.acme.dev, 2000 ms
  await langfuse.shutdownAsync();
//               ^^^^^^^^^^^^^ out saas sync https://langfuse.acme.dev, 2000 ms
  await client.prompt.get('greeting');
//                    ^^^ out saas sync cloud.langfuse.com, 5000 ms
  await client.dataset.get('questions');
//                     ^^^ out saas sync cloud.langfuse.com, 5000 ms
  client.score.create({ traceId: id, name: 'rating', value: 1 });
  await client.api.trace.get(id);
//                       ^^^ out saas sync cloud.langfuse.com, 300000 ms
  await client.flush();
//             ^^^^^ out saas sync cloud.langfuse.com, 5000 ms
}
