/** Waiting takes time of whoever types; beginning too early takes that of the processor, for an analysis that is thrown away at the next key. */
const TIMES = 2;

/** A key changes this many characters at most, of which an editor writes one, as it closes a bracket. */
const KEY = 2;

/** How long to wait for the next key before an analysis is worth beginning. */
export class Pause {
  /** Milliseconds that an analysis takes lately. */
  private usual: number;

  constructor(private readonly longest: number) {
    this.usual = longest;
  }

  /** What is pasted, undone, completed, formatted or fixed is done, and no next key is to be waited for. */
  after(before: string | undefined, now: string | undefined): number {
    const isDone = before !== undefined && now !== undefined && Math.abs(now.length - before.length) > KEY;
    return isDone ? 0 : Math.min(this.longest, TIMES * this.usual);
  }

  /** One that took long counts for a while: the next ones may be short only because nothing new was said. */
  tookThis(milliseconds: number): void {
    this.usual = Math.min(this.longest, Math.max(milliseconds, this.usual / 2));
  }
}
