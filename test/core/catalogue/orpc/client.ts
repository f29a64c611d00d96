// shows: timeout
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { useQuery } from '@tanstack/react-query';

interface Api { orders: { list: (input: { page: number }) => Promise<string[]>; admin: { drop: (id: string) => Promise<void> } } }

const link = new RPCLink({ url: 'http://shop/rpc' });
const client = createORPCClient<Api>(link);
const orpc = createTanstackQueryUtils(client);

export async function orders() {
  await client.orders.admin.drop('1');
//                          ^^^^ out rpc sync http://shop/rpc/orders/admin/drop, 300000 ms
  return client.orders.list({ page: 1 });
//                     ^^^^ out rpc sync http://shop/rpc/orders/list, 300000 ms
}

export function Orders() {
  const { data } = useQuery(orpc.orders.list.queryOptions({ input: { page: 1 } }));
//                                           ^^^^^^^^^^^^ out rpc sync http://shop/rpc/orders/list, 300000 ms
  return data;
}
