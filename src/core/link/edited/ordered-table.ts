/** Entries by their numbers, met in the order of the file: after edits the numbers are no longer in that order, and some are free. */
export function orderedTable<Item>(entries: ReadonlyMap<number, Item>): readonly Item[] {
  const order = [...entries.keys()];
  const items = [...entries.values()];
  if (order.every((number, index) => number === index)) return items;
  const table: Item[] = [];
  for (const [number, item] of entries) table[number] = item;
  return Object.defineProperties(table, Object.fromEntries(Object.entries(waysThrough(order, items)).map(([name, value]) => [name, { value }])) as PropertyDescriptorMap & ThisType<unknown>)
    && Object.defineProperty(table, Symbol.iterator, { value: () => items[Symbol.iterator]() });
}

type Visit<Item, Result> = (item: Item, number: number) => Result;

/** What arrays have for going through them. */
function waysThrough<Item>(order: readonly number[], items: readonly Item[]): Readonly<Record<string, unknown>> {
  const numbered = items.map((item, index) => [order[index] ?? -1, item] as const);
  const found = <Result>(visit: Visit<Item, Result>): readonly Result[] => numbered.map(([number, item]) => visit(item, number));
  return {
    entries: () => numbered[Symbol.iterator](),
    values: () => items[Symbol.iterator](),
    keys: () => order[Symbol.iterator](),
    forEach: (visit: Visit<Item, void>) => { found(visit); },
    map: found,
    flatMap: <Result>(visit: Visit<Item, Result | readonly Result[]>) => found(visit).flat(),
    filter: (test: Visit<Item, boolean>) => numbered.filter(([number, item]) => test(item, number)).map(([, item]) => item),
    some: (test: Visit<Item, boolean>) => numbered.some(([number, item]) => test(item, number)),
    every: (test: Visit<Item, boolean>) => numbered.every(([number, item]) => test(item, number)),
    find: (test: Visit<Item, boolean>) => numbered.find(([number, item]) => test(item, number))?.[1],
    findLast: (test: Visit<Item, boolean>) => numbered.findLast(([number, item]) => test(item, number))?.[1],
    findIndex: (test: Visit<Item, boolean>) => numbered.find(([number, item]) => test(item, number))?.[0] ?? -1,
    reduce: <Result>(join: (sum: Result, item: Item, number: number) => Result, start: Result) => numbered.reduce((sum, [number, item]) => join(sum, item, number), start),
  };
}
