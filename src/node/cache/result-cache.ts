import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileSystemPort } from '../../core';
import { markUsed, readCacheFile, writeCacheFile } from './cache-file';
import { pruneQuietly } from './prune';
import { readAgain, recordReads, type Read, type Recording } from './reads';

/** Keeps the result of one analysis of a folder for as long as everything that was read for it stays as it is. */
export interface ResultCache<Result> {
  /** Read through it what the result depends on. */
  readonly port: FileSystemPort;
  /** The result that was kept, when reading all again would give the same. */
  readonly find: () => Result | undefined;
  /** Keeps a result of what was read through the port; says what failed. */
  readonly keep: (result: Result) => string | undefined;
  /** Says that something changed on disk and will be read again. */
  readonly forget: Recording['forget'];
  /** Reads a file of whose text something else told. */
  readonly readNow: Recording['readNow'];
}

export interface ResultCacheOptions {
  readonly folder: string;
  /** Tells programs apart that may give other results for the same files. */
  readonly build: string;
  readonly root: string;
  readonly port: FileSystemPort;
}

/** Results are plain data. */
export function createResultCache<Result>({ folder, build, root, port }: ResultCacheOptions): ResultCache<Result> {
  const path = join(folder, build, `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.result`);
  const recording: Recording = recordReads(root, port);
  return {
    port: recording.port, forget: recording.forget, readNow: recording.readNow,
    find: () => {
      const kept = parse(readCacheFile(path));
      const fresh = kept === undefined ? undefined : readAgain(root, port, kept.reads);
      if (kept === undefined || fresh === undefined) return undefined;
      if (fresh.some((read, index) => read !== kept.reads[index] && read.stamp !== '')) write(path, fresh, kept.result);
      else markUsed(path);
      return kept.result as Result;
    },
    keep: (result) => {
      const reads = recording.reads();
      const failure = reads === undefined ? 'files changed meanwhile' : write(path, reads, result);
      if (failure === undefined) pruneQuietly(folder);
      return failure;
    },
  };
}

interface Kept { readonly reads: readonly Read[]; readonly result: unknown }

function write(path: string, reads: readonly Read[], result: unknown): string | undefined {
  return writeCacheFile(path, [JSON.stringify({ reads, result } satisfies Kept)]);
}

function parse(bytes: Buffer | undefined): Kept | undefined {
  try {
    return bytes === undefined ? undefined : JSON.parse(bytes.toString()) as Kept;
  } catch {
    return undefined;
  }
}
