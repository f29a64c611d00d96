// shows: timeout, waiting
import { GraphQLClient, batchRequests, gql, rawRequest, request } from 'graphql-request';
import send from 'graphql-request';

const ORDERS = gql`query { orders { id } }`;
const client = new GraphQLClient('http://orders/graphql', { headers: { accept: 'application/json' } });
const patient = new GraphQLClient('http://slow/graphql', { signal: AbortSignal.timeout(1500) });
const moved = new GraphQLClient('');
moved.setEndpoint('http://moved/graphql');

export class Orders {
  constructor(private readonly api = new GraphQLClient(process.env['ORDERS_URL'] ?? '')) {}

  load(id: string) {
    return this.api.request(ORDERS, { id });
//                  ^^^^^^^ out graphql sync ${ORDERS_URL}, 300000 ms, returned
  }
}

export async function everyForm(id: string) {
  await request('http://orders/graphql', ORDERS, { id });
//      ^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await request({ url: 'http://orders/graphql', document: ORDERS, signal: AbortSignal.timeout(400) });
//      ^^^^^^^ out graphql sync orders/graphql, 400 ms, awaited
  await rawRequest('http://orders/graphql', ORDERS);
//      ^^^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await batchRequests('http://orders/graphql', [{ document: ORDERS }]);
//      ^^^^^^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await send('http://orders/graphql', ORDERS);
//      ^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await client.request(ORDERS, { id });
//             ^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await client.request({ document: ORDERS, signal: AbortSignal.timeout(300) });
//             ^^^^^^^ out graphql sync orders/graphql, 300 ms, awaited
  await client.rawRequest(ORDERS);
//             ^^^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await client.batchRequests([{ document: ORDERS }]);
//             ^^^^^^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await client.setHeader('x', id).request(ORDERS);
//                                ^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await patient.request(ORDERS);
//              ^^^^^^^ out graphql sync slow/graphql, 1500 ms, awaited
  return moved.request(ORDERS);
//             ^^^^^^^ out graphql sync moved/graphql, 300000 ms, returned
}
