import { HubConnectionBuilder, HubConnectionState } from '@microsoft/signalr';

const connection = new HubConnectionBuilder().withUrl('http://orders/hub').build();
connection.off('changed');
connection.onclose(() => undefined);

const local = { invoke: (name: string) => name, send: (name: string) => name };
export const given = [local.invoke('Load'), local.send('Seen'), connection.state === HubConnectionState.Connected];
