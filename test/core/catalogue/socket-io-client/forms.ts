// shows: timeout, waiting
import { io, Manager, type Socket } from 'socket.io-client';
import connect from 'socket.io-client';

const socket = io('http://orders', { timeout: 5000 });
const old = connect('http://old');
const manager = new Manager('http://many');
const admin: Socket = manager.socket('/admin');

socket.on('order', (order) => { void fetch('/api/seen', { method: 'POST', body: order }); });
//     ^^ in websocket async order
//                                   ^^^^^ out http async POST /api/seen, 300000 ms, floating
socket.once('ready', () => undefined);
//     ^^^^ in websocket async ready

export async function everyForm(id: string) {
  socket.emit('open', { id });
//       ^^^^ out websocket async open, no timeout, floating
  socket.emit('load', { id }, (answer: unknown) => console.log(answer));
//       ^^^^ out websocket sync load, no timeout, callback
  socket.send('hello');
//       ^^^^ out websocket async message, no timeout, floating
  await socket.emitWithAck('save', { id });
//             ^^^^^^^^^^^ out websocket sync save, no timeout, awaited
  await socket.timeout(3000).emitWithAck('save', { id });
//                           ^^^^^^^^^^^ out websocket sync save, 3000 ms, awaited
  socket.volatile.emit('moved', { id });
//                ^^^^ out websocket async moved, no timeout, floating
  admin.emit('restart');
//      ^^^^ out websocket async restart, no timeout, floating
  old.emit('open', id);
//    ^^^^ out websocket async open, no timeout, floating
}
