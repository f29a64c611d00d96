import { createClient, fetchExchange, formatDocument, gql, makeOperation, stringifyVariables } from 'urql';

const ORDERS = gql`query { orders { id } }`;
const client = createClient({ url: 'http://orders/graphql', exchanges: [fetchExchange] });

export const known = client.readQuery(ORDERS, {});
export const operation = client.createRequestOperation('query', { key: 1, query: ORDERS, variables: {} });
export const made = [formatDocument(ORDERS), stringifyVariables({}), makeOperation];
