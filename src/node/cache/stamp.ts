import { statSync } from 'node:fs';

/** What tells a file or folder from an earlier state of itself without reading it. */
export interface Stamp {
  readonly text: string;
  /** When it last changed, in milliseconds. */
  readonly changed: number;
}

export const ABSENT: Stamp = { text: '-', changed: 0 };

/** The coarsest clock of a file system in use: within it, two states of a file may look the same. */
const COARSEST = 2_000;

export function stampOf(path: string): Stamp {
  try {
    const { size, mtimeNs, ctimeNs, ino, mtimeMs, ctimeMs } = statSync(path, { bigint: true });
    return { text: `${String(size)} ${String(mtimeNs)} ${String(ctimeNs)} ${String(ino)}`, changed: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) };
  } catch {
    return ABSENT;
  }
}

/** Whether whatever changes it from `now` on also changes its stamp; a clock that runs ahead says nothing. */
export function isSettled(stamp: Stamp, now: number): boolean {
  return stamp.changed + COARSEST < now;
}
