// shows: timeout
import { BigQuery } from '@google-cloud/bigquery';

const bigquery = new BigQuery();
const orders = bigquery.dataset('shop').table('orders');

export async function report(file: string) {
  await bigquery.query({ query: 'select 1', timeoutMs: 20_000 });
//               ^^^^^ out database sync bigquery, 20000 ms
  const [job] = await bigquery.createQueryJob({ query: 'select 1' });
//                             ^^^^^^^^^^^^^^ out database async bigquery, no timeout
  await job.getQueryResults();
//          ^^^^^^^^^^^^^^^ out database sync bigquery, no timeout
  await orders.insert([{ id: 1 }]);
//             ^^^^^^ out database sync shop/orders, no timeout
  await orders.load(file);
//             ^^^^ out database sync shop/orders, no timeout
  const [load] = await orders.createLoadJob(file);
//                            ^^^^^^^^^^^^^ out database async shop/orders, no timeout
  await load.promise();
//           ^^^^^^^ out database sync shop/orders, no timeout
  await orders.getRows();
//             ^^^^^^^ out database sync shop/orders, no timeout
}
