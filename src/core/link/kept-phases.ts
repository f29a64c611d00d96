import type { ReadLog, Recorded } from './reads';

/** What follows from lists and tables: found again only where one of them is another, or something that was read on the way says something else. */
export function keptFor<Given extends readonly unknown[], Result>(log: ReadLog, find: (...given: Given) => Result): (...given: Given) => Result {
  if (!log.follows) return find;
  let last: { readonly given: Given; readonly found: Recorded<Result> } | undefined;
  return (...given) => {
    const isRight = last?.found.reads.isStale === false && given.every((one, index) => isSameList(one, last?.given[index]));
    if (last !== undefined && isRight) return last.found.result;
    const before = last?.found.result;
    const found = log.record(() => find(...given));
    last = { given, found: before !== undefined && isSameList(before, found.result) ? { ...found, result: before } : found };
    return last.found.result;
  };
}

/** Whether two are one, or lists or tables of the same things. */
export function isSameList(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Map && other instanceof Map) return one.size === other.size && isSameList([...one].flat(), [...other].flat());
  return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Whether two tables say the same, in whatever order. */
export function isSameMap<Key, Item>(one: ReadonlyMap<Key, Item>, other: ReadonlyMap<Key, Item>): boolean {
  return one.size === other.size && [...one].every(([key, item]) => other.get(key) === item);
}
