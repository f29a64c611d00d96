import { Presence, Socket } from 'phoenix';

const socket = new Socket('ws://chat/socket');
socket.onOpen(() => undefined);
socket.disconnect();

const list: string[] = [];
list.push('say');

export const present = new Presence(socket.channel('room:lobby'));
