// shows: timeout, waiting
import { createChannel, createSession } from 'better-sse';
import express from 'express';

const app = express();
const orders = createChannel();

app.get('/events', async (request, response) => {
// < entry request GET /events
  const session = await createSession(request, response);
  session.push({ ready: true }, 'ready');
//        ^^^^ out sse async ready, timeout unknown, floating
  orders.register(session);
});

export function added(id: string) {
  orders.broadcast({ id }, 'added');
//       ^^^^^^^^^ out sse async added, timeout unknown, floating
}
