import { Hono } from 'hono';
import type { ExecutionContext, MessageBatch, Queue } from '@cloudflare/workers-types';
import 'wrangler';

interface Env {
  MAILS: Queue<string>;
}

const app = new Hono<{ Bindings: Env }>();

app.post('/orders', async (context) => {
// < entry request POST /orders
  await context.env.MAILS.send('one');
//                        ^^^^ out enqueue async MAILS
  return context.text('');
});

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext) {
// < entry request fetch /handlers
    context.waitUntil(fetch('http://audit/requests', { method: 'POST' }));
//                    ^^^^^ out http async POST audit/requests
    await env.MAILS.send(request.url);
//                  ^^^^ out enqueue async MAILS
    return app.fetch(request, env);
  },
  async queue(batch: MessageBatch<string>) {
    for (const message of batch.messages) await fetch(`http://mailer/mails/${message.id}`);
//                                              ^^^^^ out http sync GET mailer/mails/${id}
  },
  async scheduled() {
// < entry schedule scheduled /handlers
    await fetch('http://reports/daily');
//        ^^^^^ out http sync GET reports/daily
  },
};
