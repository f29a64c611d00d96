// shows: timeout
import weaviate from 'weaviate-client';

export async function search(text: string) {
  const client = await weaviate.connectToWeaviateCloud('https://acme.weaviate.cloud', { timeout: { query: 5 } });
  const articles = client.collections.get('Article');
  await articles.query.nearText(text, { limit: 3 });
//                     ^^^^^^^^ out database sync Article, 5000 ms
  await articles.query.fetchObjects();
//                     ^^^^^^^^^^^^ out database sync Article, 5000 ms
  await articles.generate.nearText(text, { singlePrompt: 'Summarise' });
//                        ^^^^^^^^ out ai sync Article, 5000 ms
  await articles.data.insert({ title: text });
//                    ^^^^^^ out database sync Article, 90000 ms
  await articles.aggregate.overAll();
//                         ^^^^^^^ out database sync Article, 5000 ms
  await client.collections.delete('Article');
//                         ^^^^^^ out database sync Article, 90000 ms
}
