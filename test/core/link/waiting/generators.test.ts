import { waits } from '../rows';

describe('Waiting: generators and async iteration', () => {
  waits('yielded to a saga', 'awaited sync', 'export function* load() { const answer = yield axios.get("/a"); return answer; }');
  waits('call of a saga', 'awaited sync', 'import { call } from "redux-saga/effects"; export function* load() { const answer = yield call(axios.get, "/a"); return answer; }');
  waits('call of our own function in a saga', 'returned→awaited sync', `
    import { call } from 'redux-saga/effects';
    const fetchStock = (id: string) => axios.get("/a/" + id);
    export function* load(action: { id: string }) { const answer = yield call(fetchStock, action.id); return answer; }
  `);
  waits('fork of a saga', 'returned→floating async', `
    import { fork } from 'redux-saga/effects';
    const tell = () => axios.post("/a");
    export function* load() { yield fork(tell); }
  `);
  waits('all of a saga', 'returned→awaited sync', `
    import { all, call } from 'redux-saga/effects';
    const fetchStock = (id: string) => axios.get("/a/" + id);
    export function* load() { yield all([call(fetchStock, "1")]); }
  `);
  waits('awaited in an async generator', 'awaited sync', 'export async function* pages() { for (let page = 1; ; page += 1) yield (await axios.get("/a?page=" + page)).data; }');
  waits('yielded by an async generator', 'awaited sync', 'export async function* pages() { yield axios.get("/a"); }');
  waits('for await over requests', 'returned→awaited sync', 'export async function load(ids: string[]) { for await (const one of ids.map((id) => axios.get("/a/" + id))) console.log(one); }');
  waits('for await over a list', 'awaited sync', 'export async function load() { for await (const one of [axios.get("/a")]) console.log(one); }');
  waits('co', 'awaited sync', 'import co from "co"; export const load = () => co(function* () { return yield axios.get("/a"); });');
  waits('yield* of another generator', 'awaited sync', 'function* one() { yield axios.get("/a"); } export function* load() { yield* one(); }');
  waits('an effect of Effect, awaited', 'returned→awaited sync', 'import { Effect } from "effect"; export async function load() { return await Effect.runPromise(Effect.tryPromise(() => axios.get("/a"))); }');
  waits('a method of an object that a saga calls', 'returned→awaited sync', `
    import { call } from 'redux-saga/effects';
    const api = { load: (id: string) => axios.get("/a/" + id) };
    export function* load(action: { id: string }) { return yield call(api.load, action.id); }
  `);
  waits('a method with its object that a saga calls', 'returned→awaited sync', `
    import { call } from 'redux-saga/effects';
    const api = { load: () => axios.get("/a") };
    export function* load() { yield call([api, api.load]); }
  `);
  waits('next of an iterator', 'awaited sync', 'async function* pages() { yield await axios.get("/a"); } export async function load() { await pages().next(); }');
  waits('made by a generator that nobody iterates', 'floating async', 'export function* load() { axios.post("/a"); }');
});
