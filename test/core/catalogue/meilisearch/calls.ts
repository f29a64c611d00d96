// shows: timeout
import { Meilisearch } from 'meilisearch';

const client = new Meilisearch({ host: 'http://search:7700', timeout: 4_000 });
const movies = client.index('movies');

export async function search(query: string) {
  await movies.search(query);
//             ^^^^^^ out database sync movies, 4000 ms
  await movies.addDocuments([{ id: 1 }]);
//             ^^^^^^^^^^^^ out database async movies, 4000 ms
  await movies.addDocuments([{ id: 1 }]).waitTask({ timeout: 10_000 });
//             ^^^^^^^^^^^^ out database async movies, 4000 ms
//                                       ^^^^^^^^ out database sync movies, 10000 ms
  const task = await movies.updateSettings({});
//                          ^^^^^^^^^^^^^^ out database async movies, 4000 ms
  await client.tasks.waitForTask(task.taskUid);
//                   ^^^^^^^^^^^ out database sync http://search:7700, 5000 ms
  await client.createIndex('films');
//             ^^^^^^^^^^^ out database async films, 4000 ms
  await client.multiSearch({ queries: [{ indexUid: 'movies', q: query }] });
//             ^^^^^^^^^^^ out database sync movies, 4000 ms
  await client.health();
//             ^^^^^^ out database sync http://search:7700, 4000 ms
}
