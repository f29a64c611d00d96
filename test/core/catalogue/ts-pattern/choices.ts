import axios from 'axios';
import { match } from 'ts-pattern';

const client = match(process.env.REGION)
  .with('eu', () => axios.create({ baseURL: 'http://eu.stock' }))
  .when((region) => region === 'us', () => axios.create({ baseURL: 'http://us.stock' }))
  .otherwise(() => axios.create({ baseURL: 'http://stock' }));

export const load = async (id: string): Promise<unknown> => client.get(`/items/${id}`);
//                                                                 ^^^ out http sync GET eu.stock/items/${id} | us.stock/items/${id} | stock/items/${id}

export async function follow(kind: 'item' | 'shop', path: string): Promise<unknown> {
  return match(kind)
    .with('item', async () => axios.get(`http://stock/items${path}`))
//                                  ^^^ out http sync GET stock/items${path}
    .with('shop', async () => axios.get(`http://stock/shops${path}`))
//                                  ^^^ out http sync GET stock/shops${path}
    .exhaustive();
}
