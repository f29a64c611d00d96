import type { ReadLog, Recorded } from './reads';

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

/** As `remembered`, for what each run asks for once: kept only for another run. */
export function keptForNext<Thing extends object, Result>(log: ReadLog, compute: (thing: Thing) => Result): (thing: Thing) => Result {
  return log.follows ? remembered(log, compute) : compute;
}

/** As `keptForNext`, for a computation that also depends on what it is given. */
export function keptForNextWith<Thing extends object, Given, Result>(log: ReadLog, compute: (thing: Thing, given: Given) => Result): (thing: Thing, given: Given) => Result {
  if (!log.follows) return compute;
  const known = new WeakMap<Thing, Recorded<Result>>();
  const last = new WeakMap<Thing, { readonly given: Given }>();
  return (thing, given) => {
    const before = last.get(thing);
    if (before === undefined || before.given !== given) {
      known.delete(thing);
      last.set(thing, { given });
    }
    return log.again(known, thing, () => compute(thing, given));
  };
}
