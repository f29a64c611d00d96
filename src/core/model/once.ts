/** An answer that depends on nothing but a thing that never changes: found once for each, as long as that is there. */
export function onceFor<Thing extends object, Result>(find: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const found = known.get(thing) ?? { result: find(thing) };
    known.set(thing, found);
    return found.result;
  };
}
