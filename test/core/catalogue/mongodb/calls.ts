// shows: timeout
import { Collection, MongoClient } from 'mongodb';

const client = new MongoClient('mongodb://db');
const orders = client.db('shop').collection('orders');

export async function load(id: string) {
  await orders.findOne({ id }, { maxTimeMS: 500 });
//             ^^^^^^^ out database sync orders, 500 ms
  await orders.find({ paid: true }).toArray();
//             ^^^^ out database sync orders, no timeout
  for await (const order of orders.find()) console.log(order);
//                                 ^^^^ out database sync orders, no timeout
  await orders.aggregate([]).toArray();
//             ^^^^^^^^^ out database sync orders, no timeout
  await orders.insertOne({ id });
//             ^^^^^^^^^ out database sync orders, no timeout
  await orders.bulkWrite([]);
//             ^^^^^^^^^ out database sync orders, no timeout
  await orders.updateMany({ id }, { $set: { paid: true } });
//             ^^^^^^^^^^ out database sync orders, no timeout
  await orders.createIndex({ id: 1 });
//             ^^^^^^^^^^^ out database sync orders, no timeout
  orders.watch().on('change', () => undefined);
//       ^^^^^ in database async orders
  await client.db('shop').command({ ping: 1 });
//                        ^^^^^^^ out database sync shop, no timeout
  await client.withSession(async (session) => orders.deleteOne({ id }, { session }));
//                                                   ^^^^^^^^^ out database sync orders, no timeout
}

export async function given(films: Collection) {
  await films.countDocuments();
//            ^^^^^^^^^^^^^^ out database sync ?, no timeout
}
