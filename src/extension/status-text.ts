import type { FolderCounts, FolderStatus } from '../protocol/server';

/** What the status item shows. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  readonly command: 'openMap' | 'showOutput';
}

/** Sums up the folders; the worst state decides. */
export function toStatusText(folders: readonly FolderStatus[]): StatusText {
  const busy = folders.some(({ state }) => state === 'analyzing');
  const failed = folders.filter(({ state }) => state === 'failed');
  if (failed.length > 0) {
    return { text: 'Analysis failed', detail: namesOf(failed), severity: 'error', busy, command: 'showOutput' };
  }
  const known = folders.flatMap(({ counts }) => counts ?? []);
  if (known.length === 0) {
    const cancelled = folders.filter(({ state }) => state === 'cancelled');
    const text = cancelled.length > 0 ? 'Analysis stopped' : busy ? 'Analyzing' : 'Off';
    return { text, detail: namesOf(folders), severity: cancelled.length > 0 ? 'warning' : 'information', busy, command: 'openMap' };
  }
  return { ...countsText(known), busy, command: 'openMap' };
}

function countsText(folders: readonly FolderCounts[]): Pick<StatusText, 'text' | 'detail' | 'severity'> {
  const sum = (count: (counts: FolderCounts) => number) => folders.reduce((total, counts) => total + count(counts), 0);
  const [errors, warnings] = [sum(({ findings }) => findings.error), sum(({ findings }) => findings.warning)];
  const others = sum(({ findings }) => findings.information + findings.hint);
  const parts = [countOf(errors, 'error'), countOf(warnings, 'warning'), countOf(others, 'note')].filter((part) => part !== '');
  const unresolved = countOf(sum((counts) => counts.unresolved), 'unresolved call');
  const calls = `${sum(({ sync }) => sync)} synchronous, ${sum((counts) => counts.async)} asynchronous in ${countOf(sum(({ services }) => services), 'service') || 'no service'}`;
  return {
    text: parts.length === 0 ? 'No findings' : parts.join(', '),
    detail: unresolved === '' ? calls : `${calls}; ${unresolved}`,
    severity: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'information',
  };
}

function namesOf(folders: readonly FolderStatus[]): string {
  return folders.map(({ name }) => name).join(', ');
}

/** Empty for none. */
function countOf(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
