// shows: timeout
import { QdrantClient } from '@qdrant/js-client-rest';

const client = new QdrantClient({ url: 'http://vectors:6333', timeout: 2_000 });

export async function search(vector: number[]) {
  await client.search('products', { vector, limit: 3 });
//             ^^^^^^ out database sync products, 2000 ms
  await client.query('products', { query: vector });
//             ^^^^^ out database sync products, 2000 ms
  await client.upsert('products', { points: [], wait: false });
//             ^^^^^^ out database async products, 2000 ms
  await client.upsert('products', { points: [] });
//             ^^^^^^ out database sync products, 2000 ms
  await client.createCollection('films', { vectors: { size: 3, distance: 'Cosine' } });
//             ^^^^^^^^^^^^^^^^ out database sync films, 2000 ms
  await client.getCollections();
//             ^^^^^^^^^^^^^^ out database sync http://vectors:6333, 2000 ms
}
