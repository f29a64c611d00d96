import { isAlike } from './is-alike';

/** Of things that are made again and again the first of those that are alike, by what tells which to compare. */
export function keepAlike<Item extends object>(keyOf: (item: Item) => string): (items: readonly Item[]) => readonly Item[] {
  let last: ReadonlyMap<string, Item> = new Map();
  return (items) => {
    const kept = items.map((item) => {
      const before = last.get(keyOf(item));
      return before !== undefined && isAlike(before, item) ? before : item;
    });
    last = new Map(kept.map((item) => [keyOf(item), item]));
    return kept;
  };
}
