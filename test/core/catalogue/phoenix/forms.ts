// shows: timeout, waiting
import { Socket } from 'phoenix';

const socket = new Socket('ws://chat/socket', { params: {} });
socket.connect();
//     ^^^^^^^ out websocket async chat/socket, timeout unknown, floating
const channel = socket.channel('room:lobby', {});
channel.on('said', (message) => { void fetch('/api/seen', { method: 'POST', body: message }); });
//      ^^ in websocket async room:lobby/said
//                                     ^^^^^ out http async POST /api/seen, 300000 ms, floating
channel.join().receive('ok', () => console.log('joined'));
//      ^^^^ out websocket async room:lobby, 10000 ms, floating
//             ^^^^^^^ out websocket sync room:lobby, 10000 ms, callback

export function everyForm(text: string) {
  channel.push('say', { text });
//        ^^^^ out websocket async room:lobby/say, 10000 ms, floating
  channel.push('load', { text }, 3000).receive('ok', (answer: unknown) => console.log(answer));
//        ^^^^ out websocket async room:lobby/load, 3000 ms, floating
//                                     ^^^^^^^ out websocket sync room:lobby/load, 3000 ms, callback
}
