import { entryKey, type ReadLog } from './reads';

/** A map that is made anew in each run; whoever reads an entry computes again when that one changes. */
export class TrackedMap<Item> {
  private items: ReadonlyMap<string, Item> = new Map();

  constructor(private readonly log: ReadLog, private readonly name: string, private readonly isSame: (one: Item, other: Item) => boolean = Object.is) {}

  get(key: string): Item | undefined {
    this.log.noteIn(this.name, key);
    return this.items.get(key);
  }

  update(items: ReadonlyMap<string, Item>): void {
    const before = this.items;
    this.items = items;
    if (!this.log.follows) return;
    const changed = [...items].filter(([key, item]) => { const known = before.get(key); return known === undefined || !this.isSame(known, item); }).map(([key]) => key);
    const gone = [...before.keys()].filter((key) => !items.has(key));
    if (changed.length + gone.length > 0) this.log.touch([...changed, ...gone].map((key) => entryKey(this.name, key)));
  }
}
