// shows: timeout, waiting
import { createServer } from 'node:http';
import { Emitter } from '@socket.io/redis-emitter';
import { Server, type Namespace, type Socket } from 'socket.io';

const io = new Server(createServer(), { cors: { origin: '*' } });
const staff: Namespace = io.of('/staff');
const emitter = new Emitter({} as never);

export async function everyForm(id: string) {
  io.emit('changed', id);
//   ^^^^ out websocket async changed, no timeout, floating
  io.to('room').except('me').emit('changed', id);
//                           ^^^^ out websocket async changed, no timeout, floating
  io.of('/admin').emit('changed', id);
//                ^^^^ out websocket async changed, no timeout, floating
  io.in('room').volatile.emit('moved', id);
//                       ^^^^ out websocket async moved, no timeout, floating
  io.sockets.emit('changed', id);
//           ^^^^ out websocket async changed, no timeout, floating
  io.send('hello');
//   ^^^^ out websocket async message, no timeout, floating
  io.serverSideEmit('sync', id);
//   ^^^^^^^^^^^^^^ out websocket async sync, no timeout, floating
  await io.serverSideEmitWithAck('count');
//         ^^^^^^^^^^^^^^^^^^^^^ out websocket sync count, no timeout, awaited
  await io.timeout(2000).emitWithAck('ready', id);
//                       ^^^^^^^^^^^ out websocket sync ready, 2000 ms, awaited
  staff.emit('changed', id);
//      ^^^^ out websocket async changed, no timeout, floating
  emitter.to('room').emit('changed', id);
//                   ^^^^ out websocket async changed, no timeout, floating
}

staff.on('connection', (socket) => {
  socket.emit('welcome');
//       ^^^^ out websocket async welcome, no timeout, floating
});

io.on('connection', (socket: Socket) => {
  socket.broadcast.emit('joined', socket.id);
//                 ^^^^ out websocket async joined, no timeout, floating
  socket.volatile.emit('moved');
//                ^^^^ out websocket async moved, no timeout, floating
  socket.to('room').emit('joined');
//                  ^^^^ out websocket async joined, no timeout, floating
  socket.send('hello');
//       ^^^^ out websocket async message, no timeout, floating
  socket.emit('ask', (answer: unknown) => console.log(answer));
//       ^^^^ out websocket sync ask, no timeout, callback
  socket.on('load', async (id: string, done: (order: unknown) => void) => {
//       ^^ in websocket async load
    const answer = await socket.timeout(500).emitWithAck('sure', id);
//                                           ^^^^^^^^^^^ out websocket sync sure, 500 ms, awaited
    done(await fetch(`http://store/orders/${id}/${answer}`));
//             ^^^^^ out http sync GET store/orders/${id}/${answer}, 300000 ms, awaited
  });
  socket.once('leave', () => undefined);
//       ^^^^ in websocket async leave
});
