import { ApolloClient, HttpLink, InMemoryCache, gql, makeVar } from '@apollo/client';
import { useFragment, useReactiveVar } from '@apollo/client/react';

const cache = new InMemoryCache();
const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache });
const open = makeVar(false);
const QUERY = gql`query { open @client }`;

client.writeQuery({ query: QUERY, data: { open: true } });
cache.modify({ fields: {} });
client.stop();

export const seen = client.readQuery({ query: QUERY });
export function useOpen() {
  return [useReactiveVar(open), useFragment({ fragment: QUERY, from: 'x' })];
}

const table = { query: (text: string) => text };
export const local = table.query('orders');
