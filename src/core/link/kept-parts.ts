import { isSameList } from './kept-phases';
import type { ReadLog } from './reads';

/** What each run makes anew; of a part that is as it was in the last run the old one is kept, and whoever read another one computes again. */
export class KeptParts {
  private parts: Readonly<Record<string, unknown>> = {};

  constructor(private readonly log: ReadLog, private readonly name: string) {}

  note(part: string): void {
    this.log.note(`${this.name} ${part}`);
  }

  update<Parts extends object>(fresh: Parts): Parts {
    const last = this.parts;
    const kept = Object.fromEntries(Object.entries(fresh).map(([part, value]: readonly [string, unknown]) => [part, isSameList(last[part], value) ? last[part] : value]));
    this.parts = kept;
    this.log.touch(Object.keys(kept).filter((part) => kept[part] !== last[part]).map((part) => `${this.name} ${part}`));
    return kept as Parts;
  }
}
