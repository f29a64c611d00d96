// shows: timeout
import { algoliasearch } from 'algoliasearch';
import older from 'algoliasearch';

const client = algoliasearch('app', 'key');
const index = older('app', 'key').initIndex('products');

export async function search(query: string, objects: Record<string, unknown>[]) {
  await client.search({ requests: [{ indexName: 'products', query }] });
//             ^^^^^^ out database sync products, 5000 ms
  await client.searchSingleIndex({ indexName: 'products', searchParams: { query } });
//             ^^^^^^^^^^^^^^^^^ out database sync products, 5000 ms
  await client.saveObjects({ indexName: 'products', objects });
//             ^^^^^^^^^^^ out database async products, 30000 ms
  await client.saveObjects({ indexName: 'products', objects, waitForTasks: true });
//             ^^^^^^^^^^^ out database sync products, no timeout
  const { taskID } = await client.saveObject({ indexName: 'products', body: {} });
//                                ^^^^^^^^^^ out database async products, 30000 ms
  await client.waitForTask({ indexName: 'products', taskID });
//             ^^^^^^^^^^^ out database sync products, no timeout
  await index.search(query);
//            ^^^^^^ out database sync products, 5000 ms
  await index.saveObjects(objects);
//            ^^^^^^^^^^^ out database async products, 30000 ms
  await index.saveObjects(objects).wait();
//            ^^^^^^^^^^^ out database async products, 30000 ms
//                                 ^^^^ out database sync products, no timeout
  await index.waitTask(1);
//            ^^^^^^^^ out database sync products, no timeout
}
