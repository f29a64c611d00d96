import { MongoClient, ObjectId } from 'mongodb';

export function prepare(client: MongoClient): unknown {
  const list = [{ id: 1 }];
  client.on('open', () => undefined);
  return [list.find((one) => one.id === 1), new ObjectId(), client.db('shop').collection('orders').collectionName];
}
