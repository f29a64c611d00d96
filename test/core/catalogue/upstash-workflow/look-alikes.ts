import { serve } from '@hono/node-server';

const context = { run: async (name: string, work: () => Promise<void>) => work(), call: async (name: string) => name };

export async function start() {
  await context.run('a', async () => {});
  await context.call('b');
  serve({ fetch: async () => new Response() });
}
