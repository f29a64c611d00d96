// shows: timeout
import { MilvusClient } from '@zilliz/milvus2-sdk-node';

const client = new MilvusClient({ address: 'vectors:19530', timeout: 3_000 });

export async function search(vector: number[]) {
  await client.search({ collection_name: 'products', data: vector });
//             ^^^^^^ out database sync products, 3000 ms
  await client.insert({ collection_name: 'products', data: [] });
//             ^^^^^^ out database sync products, 3000 ms
  await client.loadCollection({ collection_name: 'products' });
//             ^^^^^^^^^^^^^^ out database sync products, 3000 ms
  await client.loadCollectionAsync({ collection_name: 'products' });
//             ^^^^^^^^^^^^^^^^^^^ out database async products, 3000 ms
  await client.flush({ collection_names: ['products'] });
//             ^^^^^ out database async products, 3000 ms
  await client.flushSync({ collection_names: ['products'] });
//             ^^^^^^^^^ out database sync products, 3000 ms
  await client.bulkInsert({ collection_name: 'products', files: [] });
//             ^^^^^^^^^^ out database async products, 3000 ms
}
