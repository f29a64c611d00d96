import type { Entry } from '../../link/handlers';
import { writtenAs } from '../../model/entries';

/** `export const maxDuration = 30`, which stands in seconds: how many milliseconds the file of a route gives it. */
export function maxDurationOf({ file }: Pick<Entry, 'file'>): number | undefined {
  for (const entry of file.exports) {
    if (!('value' in entry) || entry.name !== 'maxDuration') continue;
    const value = writtenAs(file, entry.value);
    if (value?.kind === 'literal' && typeof value.value === 'number') return value.value * 1000;
  }
  return undefined;
}
