// shows: timeout
import Typesense from 'typesense';

const client = new Typesense.Client({ nodes: [{ host: 'search', port: 443, protocol: 'https' }], apiKey: 'x', connectionTimeoutSeconds: 2 });

export async function search(q: string) {
  await client.collections('products').documents().search({ q, query_by: 'name' });
//                                                 ^^^^^^ out database sync products, 2000 ms
  await client.collections('products').documents().create({ name: 'shoe' });
//                                                 ^^^^^^ out database sync products, 2000 ms
  await client.collections('products').documents().import([], { action: 'upsert' });
//                                                 ^^^^^^ out database sync products, 2000 ms
  await client.collections('products').documents('1').delete();
//                                                    ^^^^^^ out database sync products, 2000 ms
  await client.collections().create({ name: 'products', fields: [] });
//                           ^^^^^^ out database sync products, 2000 ms
  await client.multiSearch.perform({ searches: [{ collection: 'products', q }] });
//                         ^^^^^^^ out database sync products, 2000 ms
  await client.health.retrieve();
//                    ^^^^^^^^ out database sync typesense, 2000 ms
}
