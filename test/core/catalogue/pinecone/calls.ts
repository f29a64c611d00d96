// shows: timeout
import { Pinecone } from '@pinecone-database/pinecone';

const pinecone = new Pinecone({ apiKey: 'x' });
const index = pinecone.index('products');

export async function search(vector: number[], text: string) {
  await index.query({ vector, topK: 3 });
//            ^^^^^ out database sync products, 300000 ms
  await index.namespace('shoes').upsert([]);
//                               ^^^^^^ out database sync products/shoes, 300000 ms
  await pinecone.index({ name: 'films' }).fetch(['1']);
//                                        ^^^^^ out database sync films, 300000 ms
  await index.searchRecords({ query: { topK: 3, inputs: { text } } });
//            ^^^^^^^^^^^^^ out database sync products, 300000 ms
  await pinecone.createIndex({ name: 'products', dimension: 3, waitUntilReady: true });
//               ^^^^^^^^^^^ out database sync products, no timeout
  await pinecone.inference.embed('multilingual-e5-large', [text], {});
//                         ^^^^^ out ai sync multilingual-e5-large, 300000 ms
  await pinecone.assistant('helper').chat({ messages: [] });
//                                   ^^^^ out ai sync helper, 300000 ms
}
