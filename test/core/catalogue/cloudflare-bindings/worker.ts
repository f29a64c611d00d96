// shows: timeout
import { DurableObject, WorkflowEntrypoint } from 'cloudflare:workers';

interface Prices {
  get(id: string): Promise<number>;
}

interface Env {
  MAILS: Queue<{ id: string }>;
  BILLING: Fetcher;
  PRICES: Service<Prices>;
  ROOMS: DurableObjectNamespace;
  SETTINGS: KVNamespace;
  FILES: R2Bucket;
  DB: D1Database;
  FLOW: Workflow;
  AI: Ai;
}

export async function order(id: string, env: Env) {
  await env.MAILS.send({ id });
//                ^^^^ out enqueue async MAILS, timeout unknown
  await env.MAILS.sendBatch([{ body: { id } }]);
//                ^^^^^^^^^ out enqueue async MAILS, timeout unknown
  await env.BILLING.fetch('https://billing/bills', { method: 'POST' });
//                  ^^^^^ out rpc sync BILLING, timeout unknown
  await env.PRICES.get(id);
//                 ^^^ out rpc sync PRICES/get, timeout unknown
  const room = env.ROOMS.get(env.ROOMS.idFromName(id));
  await room.fetch('https://room/join');
//           ^^^^^ out rpc sync ROOMS, timeout unknown
  await env.SETTINGS.put('latest', id);
//                   ^^^ out cache sync SETTINGS/latest, timeout unknown
  await env.FILES.get('a.png');
//                ^^^ out storage sync FILES/a.png, timeout unknown
  await env.DB.prepare('SELECT * FROM orders WHERE id = ?').bind(id).first();
//                                                                   ^^^^^ out database sync DB, timeout unknown
  const flow = await env.FLOW.create({ id, params: {} });
//                            ^^^^^^ out enqueue async FLOW, timeout unknown
  await flow.status();
//           ^^^^^^ out enqueue sync FLOW, timeout unknown
  return env.AI.run('@cf/meta/llama-3-8b-instruct', { prompt: id });
//              ^^^ out ai sync @cf/meta/llama-3-8b-instruct, timeout unknown
}

export async function read({ SETTINGS }: Env) {
  return SETTINGS.get('latest');
//                ^^^ out cache sync SETTINGS/latest, timeout unknown
}

export class Room extends DurableObject<Env> {
  async fetch() {
// < entry request Room.fetch
    await fetch('http://rooms/join');
//        ^^^^^ out http sync GET rooms/join, 300000 ms
    return new Response('');
  }
}

export class Bill extends WorkflowEntrypoint<Env> {
  async run() {
    await fetch('http://billing/charges');
//        ^^^^^ out http sync GET billing/charges, 300000 ms
  }
}
