// shows: timeout, waiting
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, createHttpLink, from, gql, split } from '@apollo/client';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { setContext } from '@apollo/client/link/context';
import { onError } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { useApolloClient, useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { createClient } from 'graphql-ws';
import Boost from 'apollo-boost';

const ORDERS = gql`query Orders { orders { id } }`;
const ADD = gql`mutation Add { add { id } }`;
const ADDED = gql`subscription Added { added { id } }`;

const http = new HttpLink({ uri: 'http://orders/graphql' });
const socket = new GraphQLWsLink(createClient({ url: 'ws://orders/subscriptions' }));
const login = setContext(() => ({ headers: {} }));

const plain = new ApolloClient({ link: http, cache: new InMemoryCache() });
const old = new ApolloClient({ uri: 'http://old/graphql', cache: new InMemoryCache() });
const listed = new ApolloClient({ link: from([onError(() => undefined), login, createHttpLink({ uri: 'http://listed/graphql' })]), cache: new InMemoryCache() });
const joined = new ApolloClient({ link: login.concat(new BatchHttpLink({ uri: 'http://joined/graphql' })), cache: new InMemoryCache() });
const branched = new ApolloClient({ link: split(({ query }) => query !== undefined, socket, http), cache: new InMemoryCache() });
const deep = new ApolloClient({ link: ApolloLink.from([login, ApolloLink.split(() => true, socket, http)]), cache: new InMemoryCache() });
const local = new ApolloClient({ link: new HttpLink(), cache: new InMemoryCache() });
const boost = new Boost({ uri: 'http://boost/graphql' });

export async function everyForm(id: string) {
  const { data } = await plain.query({ query: ORDERS, variables: { id } });
//                             ^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await plain.mutate({ mutation: ADD, variables: { id }, context: { fetchOptions: { signal: AbortSignal.timeout(900) } } });
//            ^^^^^^ out graphql sync orders/graphql, 900 ms, awaited
  await plain.refetchQueries({ include: [ORDERS] });
//            ^^^^^^^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await old.query({ query: ORDERS });
//          ^^^^^ out graphql sync old/graphql, 300000 ms, awaited
  await listed.query({ query: ORDERS });
//             ^^^^^ out graphql sync listed/graphql, 300000 ms, awaited
  await joined.query({ query: ORDERS });
//             ^^^^^ out graphql sync joined/graphql, 300000 ms, awaited
  await branched.query({ query: ORDERS });
//               ^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await deep.query({ query: ORDERS });
//           ^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await local.query({ query: ORDERS });
//            ^^^^^ out graphql sync /graphql, 300000 ms, awaited
  await boost.query({ query: ORDERS });
//            ^^^^^ out graphql sync boost/graphql, 300000 ms, awaited
  branched.subscribe({ query: ADDED }).subscribe((value) => console.log(value));
//         ^^^^^^^^^ out graphql async orders/subscriptions, 300000 ms, callback
  const watched = plain.watchQuery({ query: ORDERS });
//                      ^^^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  watched.subscribe((value) => console.log(value));
  await watched.refetch();
//              ^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await watched.fetchMore({ variables: { after: id } });
//              ^^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  return data;
}

export function Orders() {
  const client = useApolloClient();
  const orders = useQuery(ORDERS);
//               ^^^^^^^^ out graphql sync /graphql, 300000 ms, callback
  const sure = useSuspenseQuery(ORDERS, { variables: { id: '1' } });
//             ^^^^^^^^^^^^^^^^ out graphql sync /graphql, 300000 ms, callback
  const [load] = useLazyQuery(ORDERS);
//               ^^^^^^^^^^^^ out graphql sync /graphql, 300000 ms, callback
  const [add] = useMutation(ADD);
//              ^^^^^^^^^^^ out graphql sync /graphql, 300000 ms, callback
  const added = useSubscription(ADDED);
//              ^^^^^^^^^^^^^^^ out graphql async /graphql, 300000 ms, callback
  const again = async () => client.query({ query: ORDERS });
//                                 ^^^^^ out graphql sync ?, 300000 ms, returned
  return [orders, sure, load, add, added, again];
}
