import { waits } from '../rows';

describe('Waiting: promises', () => {
  waits('await', 'awaited sync', 'export async function load() { await axios.get("/a"); }');
  waits('return await', 'awaited sync', 'export async function load() { return await axios.get("/a"); }');
  waits('top-level await', 'awaited sync', 'export const stock = await axios.get("/a");');
  waits('returned, nobody calls', 'returned sync', 'export function load() { return axios.get("/a"); }');
  waits('returned to a caller who awaits', 'returned→awaited sync', `
    const load = () => axios.get("/a");
    export async function show() { return (await load()).data; }
  `);
  waits('returned over two files to one who awaits', 'returned→awaited sync', `
    export const load = () => axios.get("/a");
    // file: src/service.ts
    import { load } from './main';
    export function all() { return load(); }
    // file: src/use.ts
    import { all } from './service';
    export async function show() { const found = await all(); return found.data; }
  `);
  waits('returned to a caller who drops it', 'returned→floating async', `
    const load = () => axios.post("/a");
    export function show() { load(); }
  `);
  waits('returned to one who awaits and one who drops it', 'returned→awaited sync', `
    const load = () => axios.post("/a");
    export function show() { load(); }
    export async function wait() { await load(); }
  `);
  waits('dropped', 'floating async', 'export function load() { axios.post("/a"); }');
  waits('void', 'floating async', 'export function load() { void axios.post("/a"); }');
  waits('then with the result', 'chained sync', 'export function load(show: (x: unknown) => void) { axios.get("/a").then((answer) => show(answer.data)); }');
  waits('then and catch', 'chained sync', 'export function load(show: (x: unknown) => void) { axios.get("/a").then(show).catch(console.error); }');
  waits('then, returned', 'returned sync', 'export function load() { return axios.get("/a").then((answer) => answer.data); }');
  waits('then, awaited', 'awaited sync', 'export async function load() { return (await axios.get("/a").then((answer) => answer.data)) as string; }');
  waits('inside then of an awaited chain', 'awaited sync, returned→awaited sync', `
    export async function load() { await axios.get("/a").then((a) => axios.get("/b/" + a.data.id)); }
  `);
  waits('inside then of a dropped chain', 'chained sync, returned→floating async', `
    export function load() { axios.get("/a").then((a) => axios.post("/b/" + a.data.id)); }
  `);
  waits('catch alone, nothing made of the answer', 'floating async', 'export function load() { axios.post("/a").catch(console.error); }');
  waits('finally alone', 'floating async', 'export function load(done: () => void) { axios.post("/a").finally(done); }');
  waits('void with catch', 'floating async', 'export function load() { void axios.post("/a").catch(() => undefined); }');
  waits('catch, awaited', 'awaited sync', 'export async function load() { await axios.post("/a").catch(() => undefined); }');
  waits('kept and awaited later', 'awaited sync', `
    export async function load(other: () => Promise<void>) { const pending = axios.get("/a"); await other(); return (await pending).data; }
  `);
  waits('kept and never looked at', 'floating async', 'export async function load() { const pending = axios.post("/a"); }');
  waits('assigned to a let and awaited', 'awaited sync', 'export async function load(ok: boolean) { let pending; if (ok) pending = axios.get("/a"); await pending; }');
  waits('kept in a field and awaited in another method', 'awaited sync', `
    export class Stock {
      private readonly pending = axios.get("/a");
      async levels() { return (await this.pending).data; }
    }
  `);
  waits('kept in a field, never awaited', 'chained sync', 'export class Stock { pending?: Promise<unknown>; start() { this.pending = axios.post("/a"); } }');
  waits('awaited under a condition', 'awaited sync', 'export async function load(ok: boolean) { if (ok) await axios.get("/a"); }');
  waits('either of two, awaited', 'awaited sync, awaited sync', 'export async function load(ok: boolean) { return await (ok ? axios.get("/a") : axios.get("/b")); }');
  waits('and-ed, awaited', 'awaited sync', 'export async function load(ok: boolean) { ok && await axios.get("/a"); }');
  waits('and-ed, dropped', 'floating async', 'export function load(ok: boolean) { ok && axios.post("/a"); }');
  waits('one of two, dropped', 'floating async, floating async', 'export function load(ok: boolean) { ok ? axios.post("/a") : axios.post("/b"); }');
  waits('Promise.all', 'awaited sync, awaited sync', 'export async function load() { const [a, b] = await Promise.all([axios.get("/a"), axios.get("/b")]); return [a, b]; }');
  waits('Promise.all, returned to one who awaits', 'returned→awaited sync', `
    const load = () => Promise.all([axios.get("/a")]);
    export async function show() { const [a] = await load(); return a; }
  `);
  waits('Promise.all, dropped', 'floating async', 'export function load() { Promise.all([axios.post("/a")]); }');
  waits('Promise.allSettled, race and any', 'awaited sync, awaited sync, awaited sync', `
    export async function load(late: Promise<never>) {
      await Promise.allSettled([axios.get("/a")]);
      await Promise.race([axios.get("/b"), late]);
      await Promise.any([axios.get("/c")]);
    }
  `);
  waits('Promise.all over kept promises', 'awaited sync, awaited sync', `
    export async function load() { const a = axios.get("/a"); const b = axios.get("/b"); await Promise.all([a, b]); }
  `);
  waits('Promise.resolve().then, dropped', 'returned→floating async', 'export function load() { Promise.resolve().then(() => axios.post("/a")); }');
  waits('awaited in an async function that is called without await', 'awaited sync', `
    async function load() { await axios.get("/a"); }
    export function start() { load(); }
  `);
  waits('an async function at once, awaited', 'awaited sync', 'export async function load() { await (async () => { await axios.get("/a"); })(); }');
  waits('returned by an async function at once, dropped', 'returned→floating async', 'export function load() { (async () => axios.post("/a"))(); }');
  waits('returned by an async function at once, with catch', 'returned→floating async', 'export function load() { (async () => axios.post("/a"))().catch(console.error); }');
  waits('new Promise that settles in a callback', 'callback sync', `
    import request from 'request';
    export const load = () => new Promise((resolve, reject) => { request.get('http://a/b', (error, answer) => (error ? reject(error) : resolve(answer))); });
  `);
  waits('new Promise around then', 'chained sync', `
    export const load = () => new Promise((resolve, reject) => { axios.get("/a").then(resolve, reject); });
  `);
  waits('async method, awaited through the class', 'returned→awaited sync', `
    export class Stock { levels() { return axios.get("/a"); } }
    // file: src/use.ts
    import { Stock } from './main';
    const stock = new Stock();
    export async function show() { return (await stock.levels()).data; }
  `);
  waits('data taken out of what is awaited', 'awaited sync', 'export async function load() { const { data } = await axios.get("/a"); return data; }');
  waits('awaited twice over', 'awaited sync, awaited sync', 'import { got } from "got"; export async function load() { const page = await (await axios.get("/a")).data; return await got("http://a/b").json(); }');
  waits('in a returned object', 'returned sync', 'export const load = () => ({ stock: axios.get("/a") });');
  waits('in a template text', 'awaited sync', 'export const load = async () => `stock: ${(await axios.get("/a")).data}`;');
  waits('kept in a field by its initialiser and awaited', 'awaited sync', 'export class Prices { private loaded = axios.get("/a"); async show() { return (await this.loaded).data; } }');
  waits('kept in a field that nobody awaits', 'chained sync', 'export class Prices { private loaded?: Promise<unknown>; start() { this.loaded = axios.get("/a"); } }');
  waits('kept in a field while another field is awaited', 'chained sync', `
    export class Prices {
      private loaded?: Promise<unknown>;
      private ready = Promise.resolve();
      async start() { this.loaded = axios.get("/a"); await this.ready; }
    }
  `);
});
