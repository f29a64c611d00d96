import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readShared, writeShared, type Recollection } from '../../core';
import { pruneQuietly } from './prune';
import { markUsed, readCacheFile, writeCacheFile } from './cache-file';

export interface FactsCacheOptions {
  readonly folder: string;
  /** Tells programs apart that may make something else of the same file. */
  readonly build: string;
  readonly root: string;
}

/** What was made of one file: as text when an earlier run made it, as it is when this one did. */
interface Kept { readonly digest: string; readonly made: object | Buffer }

type Index = readonly (readonly [key: string, digest: string, bytes: number])[];

/** What the last run made of the files of a folder. Serves one analysis, then writes down what that made and forgets everything. */
export function recollect({ folder, build, root }: FactsCacheOptions): Recollection {
  const path = join(folder, build, `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.facts`);
  let before: ReadonlyMap<string, Kept> | undefined;
  let now: Map<string, Kept> | undefined = new Map();
  return {
    recall: (what, file, bytes, make) => {
      if (now === undefined) return make();
      before ??= read(path);
      const key = `${what} ${file}`;
      const digest = createHash('sha256').update(bytes).digest('base64');
      const known = before.get(key);
      const remembered = known?.digest === digest && known.made instanceof Buffer ? parse(known.made) : undefined;
      const made = (remembered as ReturnType<typeof make> | undefined) ?? make();
      now.set(key, remembered === undefined || known === undefined ? { digest, made } : known);
      return made;
    },
    isEmpty: () => (before ??= read(path)).size === 0,
    settle: async () => {
      const [known, made] = [before, now];
      before = undefined;
      now = undefined;
      if (known === undefined || made === undefined) return;
      if (isSame(known, made)) markUsed(path);
      else if (await write(path, made) === undefined) pruneQuietly(folder);
    },
  };
}

function isSame(before: ReadonlyMap<string, Kept>, now: ReadonlyMap<string, Kept>): boolean {
  return before.size === now.size && [...now].every(([key, kept]) => before.get(key) === kept);
}

function read(path: string): ReadonlyMap<string, Kept> {
  const bytes = readCacheFile(path);
  const end = bytes?.indexOf('\n') ?? -1;
  if (bytes === undefined || end < 0) return new Map();
  const known = new Map<string, Kept>();
  let at = end + 1;
  for (const [key, digest, length] of indexOf(bytes.toString('utf8', 0, end))) {
    known.set(key, { digest, made: bytes.subarray(at, at + length) });
    at += length;
  }
  return known;
}

function indexOf(text: string): Index {
  try {
    return JSON.parse(text) as Index;
  } catch {
    return [];
  }
}

function parse(bytes: Buffer): object | undefined {
  try {
    return readShared(bytes.toString());
  } catch {
    return undefined;
  }
}

/** Milliseconds after which others have their turn. */
const BREATH_AFTER = 8;

async function write(path: string, now: ReadonlyMap<string, Kept>): Promise<string | undefined> {
  const parts: { readonly key: string; readonly digest: string; readonly bytes: Buffer }[] = [];
  let last = performance.now();
  for (const [key, { digest, made }] of now) {
    parts.push({ key, digest, bytes: made instanceof Buffer ? made : Buffer.from(writeShared(made)) });
    if (performance.now() - last < BREATH_AFTER) continue;
    await new Promise((resolve) => { setImmediate(resolve); });
    last = performance.now();
  }
  const index: Index = parts.map(({ key, digest, bytes }) => [key, digest, bytes.length]);
  return writeCacheFile(path, [JSON.stringify(index), '\n', ...parts.map(({ bytes }) => bytes)]);
}
