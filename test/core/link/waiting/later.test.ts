import { handlerWaits, waits } from '../rows';

describe('Waiting: after the answer', () => {
  waits('setTimeout', 'returned→floating async', 'export function load() { setTimeout(() => axios.post("/a"), 100); }');
  waits('setImmediate, queueMicrotask and process.nextTick', 'returned→floating async, returned→floating async, returned→floating async', `
    export function load() { setImmediate(() => axios.post("/a")); queueMicrotask(() => axios.post("/b")); process.nextTick(() => axios.post("/c")); }
  `);
  waits('setInterval', 'awaited sync', 'setInterval(async () => { await axios.post("/a"); }, 1000);');
  waits('after of Next.js', 'floating async', 'import { after } from "next/server"; export async function POST() { after(axios.post("/a")); return Response.json({}); }');
  waits('waitUntil of Vercel', 'floating async', 'import { waitUntil } from "@vercel/functions"; export async function POST() { waitUntil(axios.post("/a")); return Response.json({}); }');
  waits('ctx.waitUntil of a worker', 'floating async', `
    export default { async fetch(request: Request, env: Env, ctx: ExecutionContext) { ctx.waitUntil(axios.post("/a")); return new Response('ok'); } };
  `);
  waits('event.waitUntil of a middleware', 'floating async', `
    import type { NextFetchEvent, NextRequest } from 'next/server';
    export function middleware(request: NextRequest, event: NextFetchEvent) { event.waitUntil(axios.post("/a")); }
  `);
  waits('event.waitUntil of a service worker', 'floating async', 'self.addEventListener("fetch", (event) => { event.waitUntil(axios.post("/a")); });');
  waits('executionCtx.waitUntil of Hono', 'floating async', 'import { Hono } from "hono"; new Hono().post("/x", (c) => { c.executionCtx.waitUntil(axios.post("/a")); return c.text("ok"); });');
  waits('sleep is awaited, not the request', 'floating async', 'import { setTimeout as sleep } from "node:timers/promises"; export async function load() { axios.post("/a"); await sleep(10); }');
});

describe('Waiting: whether the handler waits', () => {
  handlerWaits('awaited', true, 'app.post("/a", async (q, s) => { await send(q.body.to); s.end(); });');
  handlerWaits('dropped', false, 'app.post("/a", async (q, s) => { send(q.body.to); s.end(); });');
  handlerWaits('void', false, 'app.post("/a", async (q, s) => { void send(q.body.to); s.end(); });');
  handlerWaits('catch alone', false, 'app.post("/a", async (q, s) => { send(q.body.to).catch(console.error); s.end(); });');
  handlerWaits('answered in then', true, 'app.post("/a", (q, s) => { send(q.body.to).then(() => s.end()); });');
  handlerWaits('answered beside then', false, 'app.post("/a", (q, s) => { send(q.body.to).then(() => console.log("sent")); s.end(); });');
  handlerWaits('map under Promise.all', true, 'app.post("/a", async (q, s) => { await Promise.all(q.body.all.map(async (to: string) => { await send(to); })); s.end(); });');
  handlerWaits('map alone', false, 'app.post("/a", async (q, s) => { q.body.all.map(async (to: string) => { await send(to); }); s.end(); });');
  handlerWaits('forEach async', false, 'app.post("/a", async (q, s) => { q.body.all.forEach(async (to: string) => { await send(to); }); s.end(); });');
  handlerWaits('pushed and awaited together', true, 'app.post("/a", async (q, s) => { const all = []; for (const to of q.body.all) all.push(send(to)); await Promise.all(all); s.end(); });');
  handlerWaits('setImmediate', false, 'app.post("/a", async (q, s) => { setImmediate(async () => { await send(q.body.to); }); s.end(); });');
  handlerWaits('async at once, awaited', true, 'app.post("/a", async (q, s) => { await (async () => { await send(q.body.to); })(); s.end(); });');
  handlerWaits('async at once, dropped', false, 'app.post("/a", async (q, s) => { (async () => { await send(q.body.to); })(); s.end(); });');
  handlerWaits('async at once, with catch', false, 'app.post("/a", async (q, s) => { (async () => { await send(q.body.to); })().catch(console.error); s.end(); });');
  handlerWaits('in a listener of the process', false, 'import { EventEmitter } from "node:events"; const events = new EventEmitter(); events.on("x", async (to: string) => { await send(to); }); app.post("/a", (q, s) => { events.emit("x", q.body.to); s.end(); });');
  handlerWaits('kept and awaited later', true, 'app.post("/a", async (q, s) => { const sent = send(q.body.to); await Promise.resolve(); await sent; s.end(); });');
  handlerWaits('p-limit under Promise.all', true, 'import pLimit from "p-limit"; const limit = pLimit(2); app.post("/a", async (q, s) => { await Promise.all(q.body.all.map((to: string) => limit(() => send(to)))); s.end(); });');
  handlerWaits('a listener on the response', false, 'app.post("/a", (q, s) => { s.on("finish", async () => { await send(q.body.to); }); s.end(); });');
  handlerWaits('through our own wrapper of the handler', true, 'const safe = (fn: any) => (q: any, s: any, n: any) => Promise.resolve(fn(q, s, n)).catch(n); app.post("/a", safe(async (q: any, s: any) => { await send(q.body.to); s.end(); }));');
});
