import type { FileSystemPort, KnownResult, Recollection } from '../../core';
import { createFileSystem } from '../file-system';
import { recollect } from './facts-cache';
import { createAnalysisCache } from './kept-analysis';

/** What earlier runs of any program made of a folder, for one that stays open while its files change. */
export interface KnownFolder {
  /** The folder; what is read through it is what a kept result depends on. */
  readonly port: FileSystemPort;
  readonly recollection: Recollection;
  /** The last result, when everything that was read for it is still the same. */
  readonly find: () => KnownResult | undefined;
  /** Keeps a result of the disk as it is. `saved` are files whose texts came from elsewhere and are the same on disk; says what failed. */
  readonly keep: (found: KnownResult, baseline: string | undefined, saved: readonly string[]) => string | undefined;
  /** Says that files changed on disk and will be read again. */
  readonly forget: (files: readonly string[]) => void;
}

export function openKnownFolder(options: { readonly folder: string; readonly build: string; readonly root: string }): KnownFolder {
  const cache = createAnalysisCache({ ...options, port: createFileSystem(options.root) });
  return {
    port: cache.port, forget: cache.forget, recollection: recollect(options), find: () => cache.find()?.analysis,
    keep: (analysis, baseline, saved) => {
      saved.forEach((file) => cache.readNow(file));
      return cache.keep({ analysis, baseline });
    },
  };
}
