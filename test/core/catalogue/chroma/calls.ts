// shows: timeout
import { ChromaClient } from 'chromadb';

const client = new ChromaClient({ host: 'vectors' });

export async function search(text: string) {
  const notes = await client.getOrCreateCollection({ name: 'notes' });
//                           ^^^^^^^^^^^^^^^^^^^^^ out database sync notes, 300000 ms
  await notes.add({ ids: ['1'], documents: [text] });
//            ^^^ out database sync notes, 300000 ms
  await notes.query({ queryTexts: [text] });
//            ^^^^^ out database sync notes, 300000 ms
  await notes.count();
//            ^^^^^ out database sync notes, 300000 ms
  await client.deleteCollection({ name: 'notes' });
//             ^^^^^^^^^^^^^^^^ out database sync notes, 300000 ms
  await client.heartbeat();
//             ^^^^^^^^^ out database sync vectors, 300000 ms
}
