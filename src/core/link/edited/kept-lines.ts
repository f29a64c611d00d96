import { commonEnds } from './aligned';

/** Numbers of the lines of a text, from 1, that stay the same when lines come and go elsewhere; those between two others have fractions. */
export type KeptLines = readonly number[];

/** What stays of the room between two lines for those that come after: people write downwards. */
const ROOM = 16;
const LEAST_ROOM = 1e-7;

export function firstLines(text: string): KeptLines {
  return linesOf(text).map((_, index) => index + 1);
}

/** The numbers of the lines of another text; `undefined` when there is no room left for them. */
export function keptLines(known: KeptLines, before: string, now: string): KeptLines | undefined {
  const [old, fresh] = [linesOf(before), linesOf(now)];
  // The first line stays the first: what has no place of its own is told of it.
  const { behind } = commonEnds(old, fresh, 1);
  const same = Math.min(old.length, fresh.length) - behind;
  const added = fresh.length - behind - same;
  const start = known[same - 1] ?? 0;
  const end = known[old.length - behind] ?? start + added + 1;
  const step = (end - start) / (added + ROOM);
  if (added > 0 && step < LEAST_ROOM) return undefined;
  return [...known.slice(0, same), ...Array.from({ length: added }, (_, index) => start + (index + 1) * step), ...known.slice(old.length - behind, old.length)];
}

function linesOf(text: string): readonly string[] {
  return text.split('\n');
}

/** The number of a line; behind the text they go on. */
export function keptLine(lines: KeptLines, line: number): number {
  return lines[line - 1] ?? (lines.at(-1) ?? 0) + Math.max(1, line - lines.length);
}
