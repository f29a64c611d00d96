import { createClient, parseMessage, stringifyMessage } from 'graphql-ws';

const client = createClient({ url: 'ws://orders/graphql', lazy: true });
client.on('connected', () => undefined);
void client.dispose();

export const text = stringifyMessage(parseMessage('{}'));
