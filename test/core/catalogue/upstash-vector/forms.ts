import { Index } from '@upstash/vector';

const index: Index | null = process.env.URL ? new Index({ url: 'https://orders.upstash.io', token: 'key' }) : null;

export async function find(vector: number[]) {
  await index!.upsert({ id: '1', vector });
//             ^^^^^^ out database sync https://orders.upstash.io
  const namespace = new Index().namespace('orders');
  await namespace.delete('1');
//                ^^^^^^ out database sync ?
  return index!.query({ vector, topK: 5 });
//              ^^^^^ out database sync https://orders.upstash.io
}
