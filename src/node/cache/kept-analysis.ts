import type { KnownResult } from '../../core';
import { today } from '../today';
import { createResultCache, type ResultCache, type ResultCacheOptions } from './result-cache';

/** What one analysis found, all of it, and the path of the baseline that the configuration names. */
export interface KeptAnalysis {
  readonly analysis: KnownResult;
  readonly baseline?: string | undefined;
}

/** Keeps the last analysis of a folder, whichever program made it. */
export type AnalysisCache = ResultCache<KeptAnalysis>;

/** Exceptions of policies end on a day, so an analysis holds for the day that it was made on. */
interface Dated extends KeptAnalysis { readonly day: string }

export function createAnalysisCache(options: ResultCacheOptions): AnalysisCache {
  const cache = createResultCache<Dated>(options);
  return {
    ...cache,
    find: () => {
      const known = cache.find();
      return known?.day === today() ? known : undefined;
    },
    keep: (kept) => cache.keep({ ...kept, day: today() }),
  };
}
