import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
const UNFINISHED_FOR = 60 * 60 * 1000;

export interface Bounds { readonly age: number; readonly bytes: number }

const BOUNDS: Bounds = { age: 30 * DAY, bytes: 512 * 1024 * 1024 };

interface Kept { readonly path: string; readonly bytes: number; readonly used: number }

/** Deletes what was not used for long or never finished, then what was used longest ago until the rest is small enough. */
export function prune(folder: string, now: number, { age, bytes }: Bounds = BOUNDS): void {
  let room = bytes;
  for (const file of filesIn(folder).sort((left, right) => right.used - left.used)) {
    room -= file.bytes;
    const oldest = file.path.endsWith('.tmp') ? UNFINISHED_FOR : age;
    if (room < 0 || now - file.used > oldest) rmSync(file.path, { force: true });
  }
}

function filesIn(folder: string): Kept[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const found = entry.isFile() && /\.(?:result|facts|tmp)$/.test(entry.name) ? statSync(path, { throwIfNoEntry: false }) : undefined;
    return found === undefined ? [] : [{ path, bytes: found.size, used: found.mtimeMs }];
  });
}
