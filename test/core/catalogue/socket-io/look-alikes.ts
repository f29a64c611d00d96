import { EventEmitter } from 'node:events';

const io = new EventEmitter();
const socket = { emit: (name: string): string => name, on: (name: string): string => name };

export function run(): void {
  io.on('connection', () => undefined);
  io.emit('order.created');
  socket.on('order');
  socket.emit('welcome');
}
