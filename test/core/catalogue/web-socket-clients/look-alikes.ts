import ReconnectingWebSocket from 'reconnecting-websocket';

export const isOpen = (socket: ReconnectingWebSocket) => socket.readyState === ReconnectingWebSocket.OPEN;

const client = { connect: (url: string) => url, send: (text: string) => text };
export const local = [client.connect('ws://plain/live'), client.send('hello')];
