import SockJS from 'sockjs-client';

export const isOpen = (socket: WebSocket) => socket.readyState === SockJS.OPEN;

const connection = { write: (text: string) => text, on: (name: string) => name };
export const local = [connection.write('hello'), connection.on('data')];
