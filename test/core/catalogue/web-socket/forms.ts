// shows: timeout, waiting
const socket = new WebSocket('wss://orders/live');
//             ^^^ out websocket async orders/live, timeout unknown, chained
socket.addEventListener('open', () => {
  socket.send('hello');
//       ^^^^ out websocket async orders/live, timeout unknown, floating
});
socket.addEventListener('message', (event) => {
//     ^^^^^^^^^^^^^^^^ in websocket async orders/live
  void fetch('/api/seen', { method: 'POST', body: event.data });
//     ^^^^^ out http async POST /api/seen, 300000 ms, floating
});

export class Live {
  private socket?: WebSocket;

  open(room: string) {
    this.socket = new WebSocket(`ws://rooms/${room}`, ['json']);
//                ^^^ out websocket async rooms/${room}, timeout unknown, chained
    this.socket.onmessage = (event) => console.log(event.data);
  }

  say(text: string) {
    this.socket?.send(text);
//               ^^^^ out websocket async rooms/${room}, timeout unknown, floating
    window.setTimeout(() => new window.WebSocket('ws://rooms/again'), 10);
//                          ^^^ out websocket async rooms/again, timeout unknown, returned
  }
}
