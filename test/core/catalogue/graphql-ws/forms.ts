// shows: timeout, waiting
import { createClient } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { createClient as createSseClient } from 'graphql-sse';
import { SubscriptionClient } from 'subscriptions-transport-ws';
import { WebSocketServer } from 'ws';
import { schema } from './schema';

const client = createClient({ url: 'ws://orders/graphql' });
const events = createSseClient({ url: 'http://orders/graphql/stream' });
const old = new SubscriptionClient('ws://old/graphql');

export async function everyForm(shown: (value: unknown) => void) {
  const stop = client.subscribe({ query: 'subscription { added { id } }' }, { next: (value) => shown(value), error: shown, complete: () => undefined });
//                    ^^^^^^^^^ out graphql async orders/graphql, no timeout, callback
  for await (const value of client.iterate({ query: 'subscription { added { id } }' })) shown(value);
//                                 ^^^^^^^ out graphql async orders/graphql, no timeout, awaited
  events.subscribe({ query: 'subscription { added { id } }' }, { next: shown, error: shown, complete: () => undefined });
//       ^^^^^^^^^ out graphql async orders/graphql/stream, no timeout, callback
  old.request({ query: 'subscription { added { id } }' });
//    ^^^^^^^ out graphql async old/graphql, no timeout, floating
  return stop;
}

const server = new WebSocketServer({ port: 4000 });
useServer({ schema, onConnect: async () => (await fetch('http://auth/check')).ok }, server);
// < in graphql async ?
//                                                ^^^^^ out http sync GET auth/check, 300000 ms, awaited
