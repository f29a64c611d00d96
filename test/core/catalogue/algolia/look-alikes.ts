import { algoliasearch } from 'algoliasearch';

const index = { saveObjects: (objects: readonly unknown[]): number => objects.length };

export async function prepare() {
  const client = algoliasearch('app', 'key');
  client.addAlgoliaAgent('shop', '1');
  client.setClientApiKey({ apiKey: 'other' });
  await client.clearCache();
  return index.saveObjects([]);
}
