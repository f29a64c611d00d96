import { useMutation, useQuery } from '@tanstack/react-query';
import { createTRPCContext, createTRPCOptionsProxy } from '@trpc/tanstack-react-query';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<unknown>();
const proxy = createTRPCOptionsProxy<unknown>({} as never);

export function Orders() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { data } = useQuery(trpc.orders.list.queryOptions({ page: 1 }));
//                                           ^^^^^^^^^^^^ out rpc sync orders/list
  const place = useMutation(trpc.orders.place.mutationOptions());
//                                            ^^^^^^^^^^^^^^^ out rpc sync orders/place
  const load = async () => client.orders.reload.mutate();
//                                              ^^^^^^ out rpc async orders/reload
  return <button onClick={() => { void load(); place.mutate(trpc.orders.list.queryKey()); }}>{data}</button>;
}

export const prefetch = async (queryClient) => queryClient.fetchQuery(proxy.orders.first.queryOptions());
//                                                                                       ^^^^^^^^^^^^ out rpc sync orders/first
