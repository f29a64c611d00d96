// shows: timeout
import { Client } from '@elastic/elasticsearch';
import { ElasticsearchService } from '@nestjs/elasticsearch';

const client = new Client({ node: 'http://search:9200' });
const bounded = new Client({ node: 'http://search:9200', requestTimeout: 5_000 });

export async function search(text: string) {
  await client.search({ index: 'orders', query: { match: { text } } }, { requestTimeout: 1_000 });
//             ^^^^^^ out database sync orders, 1000 ms
  await bounded.index({ index: 'orders', document: { text } });
//              ^^^^^ out database sync orders, 5000 ms
  await client.bulk({ operations: [] });
//             ^^^^ out database sync elasticsearch, no timeout
  await client.indices.refresh({ index: 'orders' });
//                     ^^^^^^^ out database sync orders, no timeout
  await client.reindex({ source: { index: 'a' }, dest: { index: 'b' }, wait_for_completion: false });
//             ^^^^^^^ out database async elasticsearch, no timeout
  await client.deleteByQuery({ index: 'orders', query: {} });
//             ^^^^^^^^^^^^^ out database sync orders, no timeout
  await client.helpers.bulk({ datasource: [], onDocument: () => ({ index: {} }) });
//                     ^^^^ out database sync elasticsearch, no timeout
  await client.asyncSearch.submit({ index: 'orders' });
//                         ^^^^^^ out database async orders, no timeout
}

export class Orders {
  constructor(private readonly elastic: ElasticsearchService) {}

  find() {
    return this.elastic.search({ index: 'orders' });
//                      ^^^^^^ out database sync orders, no timeout
  }
}
