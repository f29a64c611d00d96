// shows: timeout, waiting
import { Client, cacheExchange, createClient, fetchExchange, gql, useClient, useMutation, useQuery, useSubscription } from 'urql';

const ORDERS = gql`query { orders { id } }`;
const client = createClient({ url: 'http://orders/graphql', exchanges: [cacheExchange, fetchExchange] });
const other = new Client({ url: 'http://other/graphql', exchanges: [fetchExchange], fetchOptions: { signal: AbortSignal.timeout(600) } });

export async function everyForm(id: string) {
  const result = await client.query(ORDERS, { id }).toPromise();
//                            ^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await client.query(ORDERS, { id });
//             ^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await client.mutation(ORDERS, { id }).toPromise();
//             ^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await client.executeQuery({ query: ORDERS, variables: {} } as never).toPromise();
//             ^^^^^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await other.executeMutation({ query: ORDERS, variables: {} } as never).toPromise();
//            ^^^^^^^^^^^^^^^ out graphql sync other/graphql, 600 ms, awaited
  client.subscription(ORDERS, {}).subscribe((one) => console.log(one));
//       ^^^^^^^^^^^^ out graphql async orders/graphql, 300000 ms, callback
  return result.data;
}

export function Orders() {
  const [orders] = useQuery({ query: ORDERS });
//                 ^^^^^^^^ out graphql sync /graphql, 300000 ms, callback
  const [, add] = useMutation(ORDERS);
//                ^^^^^^^^^^^ out graphql sync /graphql, 300000 ms, callback
  const [added] = useSubscription({ query: ORDERS });
//                ^^^^^^^^^^^^^^^ out graphql async /graphql, 300000 ms, callback
  const own = useClient();
  return [orders, add, added, () => own.query(ORDERS, {}).toPromise()];
//                                      ^^^^^ out graphql sync ?, 300000 ms, returned
}
