import { keyOf } from './call-graph';
import type { Entry } from './handlers';

/** Whether two entries say the same of the same function. */
function isSameEntry(one: Entry, other: Entry): boolean {
  return one.file === other.file && one.function === other.function && one.kind === other.kind && one.name === other.name && one.line === other.line
    && one.draft === other.draft && one.guess === other.guess && one.freezes === other.freezes && one.front === other.front && one.limit === other.limit;
}

/** Entry points as they were in the last run where they say the same: others know them by what they are. */
export class KnownEntries {
  private last: ReadonlyMap<string, readonly Entry[]> = new Map();
  private next = new Map<string, Entry[]>();

  /** Begins a run. */
  begin(): void {
    this.next = new Map();
  }

  same(entry: Entry): Entry {
    const key = keyOf(entry);
    const before = this.last.get(key);
    const found = before?.find((known) => known === entry) ?? before?.find((known) => isSameEntry(known, entry)) ?? entry;
    const list = this.next.get(key);
    if (list === undefined) this.next.set(key, [found]);
    else list.push(found);
    return found;
  }

  /** Ends a run. */
  settle(): void {
    this.last = this.next;
  }
}
