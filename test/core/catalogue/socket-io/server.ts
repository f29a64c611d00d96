import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  socket.emit('welcome', { id: socket.id });
//       ^^^^ out websocket async welcome
  socket.on('order', (order) => {
//       ^^ in websocket async order
    io.to('staff').emit('order.created', order);
//                 ^^^^ out websocket async order.created
  });
  socket.emit('confirm', {}, () => undefined);
//       ^^^^ out websocket sync confirm
});
