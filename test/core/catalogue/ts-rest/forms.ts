// shows: timeout, waiting
import { initClient, initContract, tsRestFetchApi } from '@ts-rest/core';

const c = initContract();

const posts = c.router({
  getPost: { method: 'GET', path: '/posts/:id', responses: {} },
  createPost: { method: 'POST', path: '/posts', body: {}, responses: {} },
});

export const contract = c.router({ posts, health: c.query({ method: 'GET', path: '/health', responses: {} }) });

const client = initClient(contract, { baseUrl: 'http://blog/api', baseHeaders: {}, api: tsRestFetchApi });

export class Blog {
  private readonly api = initClient(posts, { baseUrl: 'http://blog' });

  load(id: string) {
    return this.api.getPost({ params: { id } });
//                  ^^^^^^^ out http sync GET blog/posts/:id, 300000 ms, returned
  }
}

export async function everyForm(id: string) {
  const { body } = await client.posts.getPost({ params: { id } });
//                                    ^^^^^^^ out http sync GET blog/api/posts/:id, 300000 ms, awaited
  await client.posts.createPost({ body: { id }, fetchOptions: { signal: AbortSignal.timeout(800) } });
//                   ^^^^^^^^^^ out http sync POST blog/api/posts, 800 ms, awaited
  await client.health();
//             ^^^^^^ out http sync GET blog/api/health, 300000 ms, awaited
  return body;
}
