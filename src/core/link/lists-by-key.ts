import { byCodeUnit } from '../model/by-code-unit';
import { entryKey, type ReadLog } from './reads';

/** What one source says, by key. Sources come in the order of their names. */
export interface Source<Item> { readonly name: string; readonly items: Items<Item> }

export type Items<Item> = readonly (readonly [string, Item])[];

/** Stands in front of the names of sources that come after all files. */
export const AFTER_FILES = '\uffff';

interface Held<Item> { readonly source: string; readonly item: Item }

/** Lists that many sources contribute to; whoever reads one computes again when that one changes. */
export class ListsByKey<Item> {
  private readonly contributed = new Map<string, Items<Item>>();
  private readonly held = new Map<string, readonly Held<Item>[]>();
  private lists = new Map<string, readonly Item[]>();
  private last: readonly Source<Item>[] = [];
  private told: readonly unknown[] = [];

  constructor(private readonly log: ReadLog, private readonly name: string, private readonly isSame: (one: Item, other: Item) => boolean = Object.is) {}

  /** The list of a key as it was last told. */
  get(key: string): readonly Item[] | undefined {
    this.log.noteIn(this.name, key);
    return this.lists.get(key);
  }

  entries(): Iterable<readonly [string, readonly Item[]]> {
    return this.lists;
  }

  /** Takes in what all sources say now; the same list of them says what it said before. */
  update<From extends { readonly name: string }>(sources: readonly From[], itemsOf: (source: From) => Items<Item>): void {
    if (sources === this.told) return;
    const all = sources.map((source) => ({ name: source.name, items: itemsOf(source) }));
    if (this.log.follows) {
      this.told = sources;
      this.follow(all);
    } else this.lists = listsOf(all);
  }

  private follow(sources: readonly Source<Item>[]): void {
    const changed = this.changedSources(sources);
    this.last = sources;
    if (changed.size === 0) return;
    const fresh = new Map<string, Held<Item>[]>();
    const affected = new Set<string>();
    for (const [name, items] of changed) {
      for (const [key] of this.contributed.get(name) ?? []) affected.add(key);
      for (const [key, item] of items) add(fresh, key, { source: name, item });
      if (items.length === 0) this.contributed.delete(name);
      else this.contributed.set(name, items);
    }
    for (const key of fresh.keys()) affected.add(key);
    const touched = [...affected].filter((key) => this.relist(key, changed, fresh.get(key) ?? []));
    if (touched.length > 0) this.log.touch(touched.map((key) => entryKey(this.name, key)));
  }

  private changedSources(sources: readonly Source<Item>[]): ReadonlyMap<string, Items<Item>> {
    const { last } = this;
    if (sources.length === last.length && sources.every(({ name }, index) => name === last[index]?.name)) {
      return new Map(sources.flatMap(({ name, items }, index) => (items === last[index]?.items ? [] : [[name, items] as const])));
    }
    const changed = new Map<string, Items<Item>>();
    const gone = new Set(this.contributed.keys());
    for (const { name, items } of sources) {
      gone.delete(name);
      if ((this.contributed.get(name) ?? NOTHING) !== items && (items.length > 0 || this.contributed.has(name))) changed.set(name, items);
    }
    for (const name of gone) changed.set(name, NOTHING);
    return changed;
  }

  /** Makes the list of a key anew; whether it differs. */
  private relist(key: string, changed: ReadonlyMap<string, unknown>, fresh: readonly Held<Item>[]): boolean {
    const before = this.held.get(key) ?? [];
    const kept = before.filter(({ source }) => !changed.has(source));
    const now = kept.length === 0 || fresh.length === 0 ? [...kept, ...fresh] : [...kept, ...fresh].sort((one, other) => byCodeUnit(one.source, other.source));
    const isSame = now.length === before.length && now.every(({ item }, index) => { const other = before[index]; return other !== undefined && this.isSame(other.item, item); });
    if (now.length === 0) {
      this.held.delete(key);
      this.lists.delete(key);
    } else {
      this.held.set(key, now);
      this.lists.set(key, now.map(({ item }) => item));
    }
    return !isSame;
  }
}

const NOTHING: readonly never[] = [];

function listsOf<Item>(sources: readonly Source<Item>[]): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const { items } of sources) for (const [key, item] of items) add(lists, key, item);
  return lists;
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
