import { waits } from '../rows';

describe('Waiting: callbacks and wrappers of them', () => {
  waits('a callback that gets the answer', 'callback sync', 'import request from "request"; export function load(show: (x: unknown) => void) { request.get("http://a/b", (error, answer) => show(answer)); }');
  waits('a callback of a client that gives a promise too', 'callback sync', 'import { ServerClient } from "postmark"; export const mail = (to: string) => new Promise((resolve, reject) => { new ServerClient("k").sendEmail({ To: to }, (error, answer) => { if (error) reject(error); else resolve(answer); }); });');
  waits('the callback of whoever asked', 'callback sync', 'import Stripe from "stripe"; export function load(id: string, callback: (error: unknown, answer: unknown) => void) { new Stripe("k").events.retrieve(id, callback); }');
  waits('a function that is no callback', 'floating async', 'import Stripe from "stripe"; export function load(id: string) { new Stripe("k").events.retrieve(id, { format: (event: unknown, depth: number) => event }); }');
  waits('a last function that gets no error', 'floating async', 'import axios from "axios"; export function load(show: (x: unknown) => void) { axios.get("/a", (answer, size) => show(answer)); }');
  waits('promisify of a child process', 'awaited sync', 'import { promisify } from "node:util"; import { exec } from "node:child_process"; const run = promisify(exec); export async function build() { const { stdout } = await run("make"); return stdout; }');
  waits('promisify, dropped', 'floating async', 'import { promisify } from "node:util"; import { exec } from "node:child_process"; const run = promisify(exec); export function build() { run("make"); }');
  waits('util.promisify bound to its object', 'awaited sync', `
    import util from 'node:util';
    import request from 'request';
    const get = util.promisify(request.get).bind(request);
    export async function load() { return await get("http://a/b"); }
  `);
  waits('callbackify of our own function: who calls it back is not followed', 'returned sync', `
    import { callbackify } from 'node:util';
    const load = () => axios.get("/a");
    export const start = (done: (error: unknown) => void) => callbackify(load)(done);
  `);
  waits('a listener of an emitter', 'awaited sync', 'import { EventEmitter } from "node:events"; const events = new EventEmitter(); events.on("order", async (id: string) => { await axios.post("/a/" + id); });');
  waits('returned by a listener', 'returned→floating async', 'import { EventEmitter } from "node:events"; const events = new EventEmitter(); events.on("order", (id: string) => axios.post("/a/" + id));');
  waits('an emitter of DOM', 'awaited sync', 'export function start(button: HTMLElement) { button.addEventListener("click", async () => { await axios.post("/a"); }); }');
  waits('handed to our own function that awaits it', 'awaited sync', `
    async function timed(work: Promise<unknown>) { return await work; }
    export async function load() { await timed(axios.get("/a")); }
  `);
  waits('handed to our own function that drops it', 'chained sync', `
    function later(work: Promise<unknown>) { work.catch(console.error); }
    export function load() { later(axios.post("/a")); }
  `);
  waits('run by our own function that awaits', 'returned→awaited sync', `
    async function retry<T>(work: () => Promise<T>) { for (;;) { try { return await work(); } catch { continue; } } }
    export async function load() { return (await retry(() => axios.get("/a"))).data; }
  `);
  waits('run by our own function of another file', 'returned→awaited sync', `
    import { retry } from './retry';
    export async function load() { return (await retry(() => axios.get("/a"))).data; }
    // file: src/retry.ts
    export async function retry<T>(work: () => Promise<T>): Promise<T> { try { return await work(); } catch { return work(); } }
  `);
  waits('kept as a function and run later', 'returned→awaited sync', 'const tasks = [() => axios.get("/a")]; export async function load() { for (const task of tasks) await task(); }');
  waits('a function of an object table', 'returned→awaited sync', 'const api = { levels: () => axios.get("/a") }; export async function load() { return (await api.levels()).data; }');
  waits('bind, call and apply', 'returned→awaited sync, returned→awaited sync, returned→awaited sync', `
    const a = (id: string) => axios.get("/a/" + id);
    const b = (id: string) => axios.get("/b/" + id);
    const c = (id: string) => axios.get("/c/" + id);
    export async function load(id: string) { await a.bind(null, id)(); await b.call(null, id); await c.apply(null, [id]); }
  `);
});
