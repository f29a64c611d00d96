import type { ReadLog, Recorded } from './reads';
import { isSameAnswer } from './same-answer';

/** What is known of things, for as long as they are there. */
export interface Table<Thing, Item> { get(thing: Thing): Item | undefined; set(thing: Thing, item: Item): unknown }

/** Where edits are followed things come and go; else all stay until the end, which is cheaper to keep. */
export function tableFor<Thing extends object, Item>({ follows }: ReadLog): Table<Thing, Item> {
  return follows ? new WeakMap<Thing, Item>() : new Map<Thing, Item>();
}

/** A computation that is made once for each thing, and again when something that it read changed. */
export function remembered<Thing extends object, Result>(log: ReadLog, compute: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = tableFor<Thing, Recorded<Result>>(log);
  return (thing) => log.again(known, thing, () => compute(thing));
}

/** As `remembered`, for what each run asks for once: kept only for another run. What says the same as in the last run is the same thing. */
export function keptForNext<Thing extends object, Result>(log: ReadLog, compute: (thing: Thing) => Result): (thing: Thing) => Result {
  if (!log.follows) return compute;
  const known = new WeakMap<Thing, Recorded<Result>>();
  return (thing) => log.again(known, thing, () => sameAs(known.get(thing), compute(thing)));
}

/** As `keptForNext`, for a computation that also depends on what it is given. */
export function keptForNextWith<Thing extends object, Given, Result>(log: ReadLog, compute: (thing: Thing, given: Given) => Result): (thing: Thing, given: Given) => Result {
  if (!log.follows) return compute;
  const known = new WeakMap<Thing, Recorded<Result>>();
  const last = new WeakMap<Thing, { readonly given: Given }>();
  return (thing, given) => {
    const before = known.get(thing);
    const asked = last.get(thing);
    if (asked === undefined || asked.given !== given) {
      known.delete(thing);
      last.set(thing, { given });
    }
    return log.again(known, thing, () => sameAs(before, compute(thing, given)));
  };
}

function sameAs<Result>(before: Recorded<Result> | undefined, result: Result): Result {
  return before !== undefined && isSameAnswer(before.result, result) ? before.result : result;
}
