import { io } from 'socket.io-client';

const socket = io('http://orders', { autoConnect: false });
socket.disconnect();
socket.off('order');
socket.removeAllListeners();

const local = { emit: (name: string) => name, send: (name: string) => name };
export const given = [local.emit('open'), local.send('hello'), socket.connected, socket.id];
