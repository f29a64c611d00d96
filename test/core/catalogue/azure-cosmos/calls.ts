// shows: timeout
import { CosmosClient } from '@azure/cosmos';

const client = new CosmosClient({ endpoint: 'https://acme.documents.azure.com', key: 'x' });
const orders = client.database('shop').container('orders');

export async function load(id: string) {
  await orders.items.create({ id });
//                   ^^^^^^ out database sync shop/orders, 60000 ms
  await orders.items.upsert({ id });
//                   ^^^^^^ out database sync shop/orders, 60000 ms
  await orders.items.query('select * from c').fetchAll();
//                                            ^^^^^^^^ out database sync shop/orders, 60000 ms
  for await (const page of orders.items.readAll().getAsyncIterator()) console.log(page);
//                                                ^^^^^^^^^^^^^^^^ out database sync shop/orders, 60000 ms
  await orders.item(id, id).read();
//                          ^^^^ out database sync shop/orders, 60000 ms
  await orders.item(id, id).patch([]);
//                          ^^^^^ out database sync shop/orders, 60000 ms
  await orders.scripts.storedProcedure('close').execute(id);
//                                              ^^^^^^^ out database sync shop/orders, 60000 ms
  await client.database('shop').containers.createIfNotExists({ id: 'stock' });
//                                         ^^^^^^^^^^^^^^^^^ out database sync shop/stock, 60000 ms
  await client.databases.createIfNotExists({ id: 'shop' });
//                       ^^^^^^^^^^^^^^^^^ out database sync shop, 60000 ms
}
