// shows: timeout, waiting
import { createClient, createRouter, Response } from 'fets';

const client = createClient({ endpoint: 'http://todos/api' });

export async function everyForm(id: string) {
  const response = await client['/todo/:id'].get({ params: { id } });
//                                           ^^^ out http sync GET todos/api/todo/:id, 300000 ms, awaited
  await client['/todo'].put({ json: { id }, signal: AbortSignal.timeout(250) });
//                      ^^^ out http sync PUT todos/api/todo, 250 ms, awaited
  await client['/todo'].post({ json: { id } });
//                      ^^^^ out http sync POST todos/api/todo, 300000 ms, awaited
  await client['/todo/:id'].patch({ params: { id } });
//                          ^^^^^ out http sync PATCH todos/api/todo/:id, 300000 ms, awaited
  await client['/todo/:id'].delete({ params: { id } });
//                          ^^^^^^ out http sync DELETE todos/api/todo/:id, 300000 ms, awaited
  return response.json();
}

export const router = createRouter({ base: '/api' }).route({
  method: 'GET', path: '/todos', handler: async () => Response.json(await (await fetch('http://store/todos')).json()),
//                                                                               ^^^^^ out http sync GET store/todos, 300000 ms, awaited
// < entry request GET /api/todos
});
