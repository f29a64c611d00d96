import type { FolderCounts, FolderStatus } from '../protocol/server';
import type { Localizer } from '../core';

/** What the status item shows. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  readonly command: StatusCommand;
}

export type StatusCommand = 'openMap' | 'showFindings' | 'showOutput' | 'restartServer';

export type ServerState = 'starting' | 'running' | 'stopped';

/** Sums up what was found in the folders; the worst state decides. `server` is what the server does; nothing is known while it does not run. */
export function toStatusText(folders: readonly FolderStatus[], server: ServerState, l10n: Localizer): StatusText {
  if (server !== 'running') return serverText(server, l10n);
  const busy = folders.some(({ state }) => state === 'analyzing');
  const failed = folders.filter(({ state }) => state === 'failed');
  if (failed.length > 0) {
    return { text: l10n.t('Analysis failed'), detail: namesOf(failed), severity: 'error', busy, command: 'showOutput' };
  }
  const known = folders.flatMap(({ counts }) => counts ?? []);
  if (known.length === 0) {
    const cancelled = folders.filter(({ state }) => state === 'cancelled');
    const text = cancelled.length > 0 ? l10n.t('Analysis stopped') : busy ? l10n.t('Analyzing') : l10n.t('Off');
    return { text, detail: namesOf(folders), severity: cancelled.length > 0 ? 'warning' : 'information', busy, command: 'openMap' };
  }
  return { ...findingsText(known, l10n), busy, command: 'showFindings' };
}

/** How many calls of each style there are in the folders, and how many could not be read; `undefined` while nothing is known. A line of its own, since VS Code cuts lines off. */
export function toCallsText(folders: readonly FolderStatus[], l10n: Localizer): Pick<StatusText, 'text' | 'detail'> | undefined {
  const known = folders.flatMap(({ counts }) => counts ?? []);
  if (known.length === 0) return undefined;
  const [services, unresolved] = [sumOf(known, (counts) => counts.services), sumOf(known, (counts) => counts.unresolved)];
  const [where] = [...counted(services, l10n.t('1 service'), l10n.t('{0} services', services)), l10n.t('no service')];
  return {
    text: l10n.t('{0} synchronous, {1} asynchronous', sumOf(known, ({ sync }) => sync), sumOf(known, (counts) => counts.async)),
    detail: [...counted(unresolved, l10n.t('1 unresolved'), l10n.t('{0} unresolved', unresolved)), where].join(', '),
  };
}

function serverText(server: 'starting' | 'stopped', l10n: Localizer): StatusText {
  return server === 'starting'
    ? { text: l10n.t('Starting'), detail: l10n.t('The language server is starting.'), severity: 'information', busy: true, command: 'showOutput' }
    : { text: l10n.t('Not running'), detail: l10n.t('The language server has stopped.'), severity: 'error', busy: false, command: 'restartServer' };
}

function findingsText(folders: readonly FolderCounts[], l10n: Localizer): Pick<StatusText, 'text' | 'detail' | 'severity'> {
  const [errors, warnings] = [sumOf(folders, ({ findings }) => findings.error), sumOf(folders, ({ findings }) => findings.warning)];
  const others = sumOf(folders, ({ findings }) => findings.information + findings.hint);
  const unreported = sumOf(folders, (counts) => counts.unreported.information + counts.unreported.hint);
  const parts = [
    ...counted(errors, l10n.t('1 error'), l10n.t('{0} errors', errors)), ...counted(warnings, l10n.t('1 warning'), l10n.t('{0} warnings', warnings)),
    ...counted(others, l10n.t('1 note'), l10n.t('{0} notes', others)),
  ];
  return {
    text: parts.length === 0 ? l10n.t('Nothing to report') : parts.join(', '),
    detail: unreported === 0 ? '' : l10n.t('{0} not shown', unreported),
    severity: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'information',
  };
}

function sumOf(folders: readonly FolderCounts[], count: (counts: FolderCounts) => number): number {
  return folders.reduce((total, counts) => total + count(counts), 0);
}

function namesOf(folders: readonly FolderStatus[]): string {
  return folders.map(({ name }) => name).join(', ');
}

/** Nothing for none. */
function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [count === 1 ? one : many];
}
