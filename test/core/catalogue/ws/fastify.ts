import websocket from '@fastify/websocket';
import fastify from 'fastify';
import fp from 'fastify-plugin';

const app = fastify();
void app.register(websocket);
app.get('/live', { websocket: true }, (socket, request) => {
//  ^^^ in websocket async /live
  socket.on('message', (text) => { socket.send(text.toString()); });
//       ^^ in websocket async ?
//                                        ^^^^ out websocket async ?
  request.raw.on('message', () => undefined);
});
app.get('/plain', { logLevel: 'warn' }, (request) => {
// < entry request GET /plain
  request.raw.on('message', () => undefined);
});
app.get('/off', { websocket: false }, (request) => {
// < entry request GET /off
  request.raw.on('message', () => undefined);
});
app.route({
  method: 'GET',
  url: '/both',
  handler: () => 'text',
// < entry request GET /both
  wsHandler: (socket) => { socket.send('hello'); },
//                                ^^^^ out websocket async ?
});
export const plugin = fp((inner) => {
  inner.get('/inner', { websocket: true }, (socket) => { socket.send('inner'); });
//      ^^^ in websocket async /inner
//                                                              ^^^^ out websocket async ?
});

void app.register((inner) => {
  inner.get('/below', { websocket: true }, (socket) => { socket.send('below'); });
//      ^^^ in websocket async /v1/below
//                                                              ^^^^ out websocket async ?
}, { prefix: '/v1' });

/** Those that say so in a variable are routes. */
const live = { websocket: false };
app.get('/polled', live, async () => ({}));
// < entry request GET /polled
