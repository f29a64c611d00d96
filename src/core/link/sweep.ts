import { inTurn } from './in-turn';
import { isSameList } from './kept-phases';
import type { ReadLog, Recorded } from './reads';

/** Asks many things the same, with pauses, and puts what they give into one list. */
export type Sweep<Thing, Result> = (things: readonly Thing[]) => Generator<undefined, readonly Result[]>;

/** So many things are asked again together when one of them has to be: an edit costs about as many questions as there are parts of this size. */
const PART = 64;

interface Part<Thing, Result> { readonly things: readonly Thing[]; readonly found: Recorded<readonly Result[]> }

/** A sweep over things of which each is remembered. Where edits are followed a part with nothing new is not gone through again, and a list with nothing new is the same list. */
export function sweeping<Thing, Result>(log: ReadLog, work: (thing: Thing) => readonly Result[]): Sweep<Thing, Result> {
  if (!log.follows) return function* (things) { return (yield* inTurn(things, work)).flat(); };
  let last: readonly Thing[] = [];
  let parts: readonly Part<Thing, Result>[] = [];
  let all: readonly Result[] = [];
  return function* (things) {
    if (things === last && parts.every(({ found }) => !found.reads.isStale)) return all;
    last = things;
    const before = parts;
    parts = yield* partsOf(log, work, things, before);
    const isSame = parts.length === before.length && parts.every(({ found }, index) => found.result === before[index]?.found.result);
    if (!isSame) all = parts.flatMap(({ found }) => found.result);
    return all;
  };
}

/** A sweep for one result from each thing. */
export function sweepingEach<Thing, Result>(log: ReadLog, work: (thing: Thing) => Result): Sweep<Thing, Result> {
  return sweeping(log, (thing) => [work(thing)]);
}

function* partsOf<Thing, Result>(log: ReadLog, work: (thing: Thing) => readonly Result[], things: readonly Thing[], before: readonly Part<Thing, Result>[]): Generator<undefined, readonly Part<Thing, Result>[]> {
  const parts: Part<Thing, Result>[] = [];
  for (let start = 0; start < things.length; start += PART) {
    const own = things.slice(start, start + PART);
    const known = before[parts.length];
    const isRight = known?.found.reads.isStale === false && isSameList(known.things, own);
    parts.push(known !== undefined && isRight ? known : yield* partAgain(log, work, own, known));
  }
  return parts;
}

/** Everything is asked with pauses first: nothing may pause while it is noted what was read. */
function* partAgain<Thing, Result>(log: ReadLog, work: (thing: Thing) => readonly Result[], things: readonly Thing[], known: Part<Thing, Result> | undefined): Generator<undefined, Part<Thing, Result>> {
  yield* inTurn(things, work);
  const { result, reads } = log.record(() => things.flatMap(work));
  return { things, found: { result: known !== undefined && isSameList(known.found.result, result) ? known.found.result : result, reads } };
}
