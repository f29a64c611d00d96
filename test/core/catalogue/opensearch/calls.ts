// shows: timeout
import { Client } from '@opensearch-project/opensearch';

const client = new Client({ node: 'http://search:9200' });

export async function search(text: string) {
  await client.search({ index: 'orders', body: { query: { match: { text } } } });
//             ^^^^^^ out database sync orders, 30000 ms
  await client.index({ index: 'orders', body: { text } }, { requestTimeout: 2_000 });
//             ^^^^^ out database sync orders, 2000 ms
  await client.reindex({ body: {}, wait_for_completion: false });
//             ^^^^^^^ out database async opensearch, 30000 ms
  await client.indices.create({ index: 'orders' });
//                     ^^^^^^ out database sync orders, 30000 ms
  await client.helpers.bulk({ datasource: [], onDocument: () => ({ index: { _index: 'orders' } }) });
//                     ^^^^ out database sync opensearch, 30000 ms
}
