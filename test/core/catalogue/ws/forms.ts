// shows: timeout, waiting
import WebSocket, { WebSocketServer, type RawData } from 'ws';

const client = new WebSocket('ws://orders/live', { handshakeTimeout: 2000 });
//             ^^^ out websocket async orders/live, 2000 ms, floating
client.on('open', () => { client.send('hello'); });
//                               ^^^^ out websocket async orders/live, timeout unknown, floating
client.on('message', (data: RawData) => { void fetch('http://seen/orders', { method: 'POST', body: String(data) }); });
//     ^^ in websocket async orders/live
//                                             ^^^^^ out http async POST seen/orders, 300000 ms, floating

const server = new WebSocketServer({ port: 8080 });
server.on('connection', (socket) => {
  socket.send('welcome', () => undefined);
//       ^^^^ out websocket async ?, timeout unknown, callback
  socket.on('message', async (data) => {
//       ^^ in websocket async ?
    const stored = await fetch('http://store/messages', { method: 'POST', body: String(data) });
//                       ^^^^^ out http sync POST store/messages, 300000 ms, awaited
    socket.send(await stored.text());
//         ^^^^ out websocket async ?, timeout unknown, floating
  });
  server.clients.forEach((other) => { other.send('joined'); });
//                                          ^^^^ out websocket async ?, timeout unknown, floating
});

export function again(url: string) {
  return new WebSocket(url);
//       ^^^ out websocket async ${url}, no timeout, returned
}
