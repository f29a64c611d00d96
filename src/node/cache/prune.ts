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

/** As `prune` now; it costs nothing but room when that fails. */
export function pruneQuietly(folder: string): void {
  try {
    prune(folder, Date.now());
  } catch {
    // Another run prunes at the same time, or the folder is gone.
  }
}

/** Ours by the name alone: the folder may be one that other programs write to as well. */
const OURS = /^[0-9a-f]{32}\.(?:result|facts)(?:\.[0-9a-f]{12}\.tmp)?$/;

/** What lies in the folders of the builds. */
function filesIn(folder: string): Kept[] {
  const builds = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return builds.flatMap((build) => readdirSync(join(folder, build.name)).filter((name) => OURS.test(name)).flatMap((name) => {
    const path = join(folder, build.name, name);
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true ? [{ path, bytes: found.size, used: found.mtimeMs }] : [];
  }));
}
