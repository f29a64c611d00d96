import { waits } from '../rows';

describe('Waiting: many at once', () => {
  waits('map to requests under Promise.all', 'returned→awaited sync', 'export async function load(ids: string[]) { return await Promise.all(ids.map((id) => axios.get("/a/" + id))); }');
  waits('map to requests, returned under Promise.all', 'returned sync', 'export function load(ids: string[]) { return Promise.all(ids.map((id) => axios.get("/a/" + id))); }');
  waits('map to requests, dropped', 'returned→floating async', 'export function load(ids: string[]) { ids.map((id) => axios.post("/a/" + id)); }');
  waits('map to requests, kept and awaited together later', 'returned→awaited sync', `
    export async function load(ids: string[]) { const all = ids.map((id) => axios.get("/a/" + id)); await Promise.all(all); }
  `);
  waits('map to requests, kept and awaited one by one', 'returned→awaited sync', `
    export async function load(ids: string[]) { const all = ids.map((id) => axios.get("/a/" + id)); for (const one of all) await one; }
  `);
  waits('map async', 'awaited sync', 'export async function load(ids: string[]) { await Promise.all(ids.map(async (id) => { await axios.get("/a/" + id); })); }');
  waits('map with a named function', 'returned→awaited sync', `
    const one = (id: string) => axios.get("/a/" + id);
    export async function load(ids: string[]) { await Promise.all(ids.map(one)); }
  `);
  waits('flatMap, filter and map', 'returned→awaited sync', 'export async function load(ids: string[]) { await Promise.all(ids.filter(Boolean).flatMap((id) => [axios.get("/a/" + id)])); }');
  waits('pushed in a loop, awaited together', 'awaited sync', `
    export async function load(ids: string[]) {
      const pending: Promise<unknown>[] = [];
      for (const id of ids) pending.push(axios.get("/a/" + id));
      await Promise.all(pending);
    }
  `);
  waits('read by then and pushed, awaited together', 'chained sync', `
    export async function load(ids: string[], show: (x: unknown) => void) {
      const pending: Promise<unknown>[] = [];
      for (const id of ids) pending.push(axios.get("/a/" + id).then((a) => show(a.data)).catch(console.error));
      await Promise.all(pending);
    }
  `);
  waits('pushed in a loop, returned together', 'returned sync', `
    export function load(ids: string[]) {
      const pending: Promise<unknown>[] = [];
      for (const id of ids) { pending.push(axios.get("/a/" + id)); }
      return Promise.all(pending);
    }
  `);
  waits('pushed and never awaited', 'floating async', `
    export function load(ids: string[]) {
      const pending: Promise<unknown>[] = [];
      for (const id of ids) pending.push(axios.post("/a/" + id));
    }
  `);
  waits('put at an index, awaited together', 'awaited sync', `
    export async function load(ids: string[]) {
      const pending: Promise<unknown>[] = [];
      ids.forEach((id, index) => { pending[index] = axios.get("/a/" + id); });
      await Promise.all(pending);
    }
  `);
  waits('the answer pushed', 'awaited sync', 'export async function load(ids: string[]) { const all = []; for (const id of ids) all.push(await axios.get("/a/" + id)); return all; }');
  waits('forEach async', 'awaited sync', 'export function load(ids: string[]) { ids.forEach(async (id) => { await axios.post("/a/" + id); }); }');
  waits('returned by a callback of forEach', 'returned→floating async', 'export function load(ids: string[]) { ids.forEach((id) => axios.post("/a/" + id)); }');
  waits('for of with await', 'awaited sync', 'export async function load(ids: string[]) { for (const id of ids) { await axios.get("/a/" + id); } }');
  waits('while with await', 'awaited sync', 'export async function load() { let next = "/a"; while (next) next = (await axios.get(next)).data.next; }');
  waits('reduce that chains', 'returned→awaited sync', 'export async function load(ids: string[]) { await ids.reduce((before, id) => before.then(() => axios.get("/a/" + id)), Promise.resolve() as Promise<unknown>); }');
  waits('Object.values and map', 'returned→awaited sync', 'export async function load(ids: Record<string, string>) { await Promise.all(Object.values(ids).map((id) => axios.get("/a/" + id))); }');
  waits('Array.from with a function', 'returned→awaited sync', 'export async function load() { await Promise.all(Array.from({ length: 3 }, (_, page) => axios.get("/a?page=" + page))); }');
  waits('spread into Promise.all', 'returned→awaited sync, awaited sync', 'export async function load(ids: string[]) { await Promise.all([...ids.map((id) => axios.get("/a/" + id)), axios.get("/b")]); }');
  waits('p-map', 'returned→awaited sync', 'import pMap from "p-map"; export async function load(ids: string[]) { await pMap(ids, (id) => axios.get("/a/" + id), { concurrency: 2 }); }');
  waits('p-limit', 'returned→awaited sync', `
    import pLimit from 'p-limit';
    const limit = pLimit(2);
    export async function load(ids: string[]) { await Promise.all(ids.map((id) => limit(() => axios.get("/a/" + id)))); }
  `);
  waits('p-limit with a bound function', 'returned→awaited sync', `
    import pLimit from 'p-limit';
    const limit = pLimit(2);
    const one = (id: string) => axios.get("/a/" + id);
    export async function load(ids: string[]) { await Promise.all(ids.map((id) => limit(one, id))); }
  `);
  waits('p-queue, awaited', 'returned→awaited sync', 'import PQueue from "p-queue"; const queue = new PQueue(); export async function load() { await queue.add(() => axios.get("/a")); }');
  waits('p-queue, dropped', 'returned→floating async', 'import PQueue from "p-queue"; const queue = new PQueue(); export function load() { queue.add(() => axios.post("/a")); }');
  waits('p-retry', 'returned→awaited sync', 'import pRetry from "p-retry"; export async function load() { return (await pRetry(() => axios.get("/a"), { retries: 2 })).data; }');
  waits('Bluebird map', 'returned→awaited sync', 'import Bluebird from "bluebird"; export async function load(ids: string[]) { await Bluebird.map(ids, (id) => axios.get("/a/" + id)); }');
  waits('Bluebird under the name of Promise', 'returned→awaited sync', 'import Promise from "bluebird"; export async function load(ids: string[]) { await Promise.each(ids, (id) => axios.get("/a/" + id)); }');
  waits('Bluebird all and props', 'awaited sync, awaited sync', 'import Bluebird from "bluebird"; export async function load() { await Bluebird.all([axios.get("/a")]); await Bluebird.props({ b: axios.get("/b") }); }');
  waits('async.mapLimit', 'returned→awaited sync', 'import async from "async"; export async function load(ids: string[]) { await async.mapLimit(ids, 2, async (id) => axios.get("/a/" + id)); }');
  waits('lodash map', 'returned→awaited sync', 'import _ from "lodash"; export async function load(ids: string[]) { await Promise.all(_.map(ids, (id) => axios.get("/a/" + id))); }');
});
