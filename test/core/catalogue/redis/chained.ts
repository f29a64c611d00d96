import { createClient } from 'redis';

const client = await createClient({ url: 'redis://cache' }).on('error', (error) => console.error(error)).connect();
const legacy = createClient('redis://legacy').on('connect', () => console.log('there')).once('error', (error) => console.error(error));

export async function keep(id: string) {
  await client.set('orders', id);
//             ^^^ out cache sync orders
  legacy.get('orders', (error, found) => console.log(error, found));
//       ^^^ out cache sync orders
  await client.on('end', () => console.log('gone')).get('stock');
//                                                  ^^^ out cache sync stock
}
