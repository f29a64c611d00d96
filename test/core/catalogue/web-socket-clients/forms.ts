// shows: timeout, waiting
import ReconnectingWebSocket from 'reconnecting-websocket';
import PartySocket from 'partysocket';
import Isomorphic from 'isomorphic-ws';
import { client as Client, server as Server, w3cwebsocket as W3C } from 'websocket';
import { createServer } from 'node:http';

const again = new ReconnectingWebSocket('wss://orders/live');
//            ^^^ out websocket async orders/live, timeout unknown, floating
again.addEventListener('message', (event) => console.log(event.data));
//    ^^^^^^^^^^^^^^^^ in websocket async orders/live
const party = new PartySocket({ host: 'party.example.com', room: 'orders' });
//            ^^^ out websocket async party.example.com, timeout unknown, floating
const any = new Isomorphic('ws://any/live');
//          ^^^ out websocket async any/live, timeout unknown, floating
const w3c = new W3C('ws://w3c/live');
//          ^^^ out websocket async w3c/live, timeout unknown, floating

export function everyForm(text: string) {
  again.send(text);
//      ^^^^ out websocket async orders/live, timeout unknown, floating
  party.send(text);
//      ^^^^ out websocket async party.example.com, timeout unknown, floating
  any.send(text);
//    ^^^^ out websocket async any/live, timeout unknown, floating
  w3c.send(text);
//    ^^^^ out websocket async w3c/live, timeout unknown, floating
  const client = new Client();
  client.on('connect', (connection) => {
    connection.sendUTF(text);
//             ^^^^^^^ out websocket async plain/live, timeout unknown, floating
    connection.on('message', (message: unknown) => console.log(message));
//             ^^ in websocket async plain/live
  });
  client.connect('ws://plain/live');
//       ^^^^^^^ out websocket async plain/live, timeout unknown, floating
}

const server = new Server({ httpServer: createServer() });
server.on('request', (request) => {
  const connection = request.accept('echo', request.origin);
  connection.on('message', (message) => { void fetch('http://store/echo', { method: 'POST' }).then(() => connection.sendUTF(String(message))); });
//           ^^ in websocket async ?
//                                             ^^^^^ out http sync POST store/echo, 300000 ms, chained
//                                                                                                                  ^^^^^^^ out websocket async ?, timeout unknown, returned
});
