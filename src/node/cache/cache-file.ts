import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What ends a whole file: one that a crash cut off has none. */
const END = Buffer.from('\n.\n');

/** What was written under a path; `undefined` when nothing was, or not all of it. */
export function readCacheFile(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(-END.length).equals(END) ? bytes.subarray(0, -END.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a file in its place whole or not at all, whoever else writes it at the same time; says what failed. */
export function writeCacheFile(path: string, parts: readonly (string | Uint8Array)[]): string | undefined {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, Buffer.concat([...parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)), END]), { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, path);
    return undefined;
  } catch (error) {
    removeQuietly(unfinished);
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be written cannot be deleted either.
  }
}

/** Says that a file is still of use, so that it is not pruned. */
export function markUsed(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Somebody else pruned it, or the folder is only to be read.
  }
}
