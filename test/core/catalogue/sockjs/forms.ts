// shows: timeout, waiting
import SockJS from 'sockjs-client';
import sockjs from 'sockjs';
import { createServer } from 'node:http';

const socket = new SockJS('http://orders/live', null, { timeout: 4000 });
//             ^^^ out websocket async orders/live, 4000 ms, floating
socket.onopen = () => { socket.send('hello'); };
//                             ^^^^ out websocket async orders/live, timeout unknown, floating
const plain = SockJS('http://plain/live');
//            ^^^^^^ out websocket async plain/live, timeout unknown, floating
plain.send('hello');
//    ^^^^ out websocket async plain/live, timeout unknown, floating

const echo = sockjs.createServer({ prefix: '/live' });
echo.on('connection', (connection) => {
  connection.on('data', async (message) => {
//           ^^ in websocket async /live
    await fetch('http://store/echo', { method: 'POST', body: message });
//        ^^^^^ out http sync POST store/echo, 300000 ms, awaited
    connection.write(message);
//             ^^^^^ out websocket async /live, timeout unknown, floating
  });
});
echo.installHandlers(createServer());
