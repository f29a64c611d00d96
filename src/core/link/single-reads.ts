import { Recorder, type ReadLog, type Reads } from './reads';

/** What a computation read that is never made again: which stages its answer depends on. */
const OF_STAGES: readonly Reads[] = [0, 1, 2, 3].map((staged) => ({ isStale: false, staged, readers: [], notedBy: 0 }));

const NONE: Reads = { isStale: false, staged: 0, readers: [], notedBy: 0 };

/** For linking once: notes on which stages an answer depends, and nothing else. */
export class SingleReads extends Recorder implements ReadLog {
  readonly follows = false;
  readonly none = NONE;
  private staged = 0;
  private readonly around: number[] = [];

  note(_: string, staged = 0): void {
    this.staged |= staged;
  }

  noteIn(): void {
    // Lists are complete when they are first read, or their stage says so.
  }

  add({ staged }: Reads): void {
    this.staged |= staged;
  }

  begin(): void {
    this.around.push(this.staged);
    this.staged = 0;
  }

  end(): Reads {
    const own = this.staged;
    this.staged |= this.around.pop() ?? 0;
    return OF_STAGES[own] ?? NONE;
  }

  touch(): void {
    // Nothing is made again.
  }

  protected depth(): number {
    return this.around.length;
  }
}
