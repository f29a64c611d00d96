/** Does the same for many things, with a pause after each. */
export function* inTurn<Thing, Result>(things: Iterable<Thing>, work: (thing: Thing) => Result): Generator<undefined, Result[]> {
  const results: Result[] = [];
  for (const thing of things) {
    results.push(work(thing));
    yield;
  }
  return results;
}
