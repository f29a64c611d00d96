import type { FolderCounts, FolderStatus } from '../protocol/server';
import type { Localizer } from '../core';

/** What the status item shows. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  readonly command: 'openMap' | 'showOutput' | 'restartServer';
}

export type ServerState = 'starting' | 'running' | 'stopped';

/** Sums up the folders; the worst state decides. `server` is what the server does; nothing is known while it does not run. */
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
  return { ...countsText(known, l10n), busy, command: 'openMap' };
}

function serverText(server: 'starting' | 'stopped', l10n: Localizer): StatusText {
  return server === 'starting'
    ? { text: l10n.t('Starting'), detail: l10n.t('The language server is starting.'), severity: 'information', busy: true, command: 'showOutput' }
    : { text: l10n.t('Not running'), detail: l10n.t('The language server has stopped.'), severity: 'error', busy: false, command: 'restartServer' };
}

function countsText(folders: readonly FolderCounts[], l10n: Localizer): Pick<StatusText, 'text' | 'detail' | 'severity'> {
  const sum = (count: (counts: FolderCounts) => number) => folders.reduce((total, counts) => total + count(counts), 0);
  const [errors, warnings] = [sum(({ findings }) => findings.error), sum(({ findings }) => findings.warning)];
  const others = sum(({ findings }) => findings.information + findings.hint);
  const parts = [
    ...counted(errors, l10n.t('1 error'), l10n.t('{0} errors', errors)), ...counted(warnings, l10n.t('1 warning'), l10n.t('{0} warnings', warnings)),
    ...counted(others, l10n.t('1 note'), l10n.t('{0} notes', others)),
  ];
  return {
    text: parts.length === 0 ? l10n.t('Nothing to report') : parts.join(', '),
    detail: [
      ...unreportedText(sum(({ unreported }) => unreported.information), sum(({ unreported }) => unreported.hint), l10n),
      ...detailTexts(sum(({ sync }) => sync), sum((counts) => counts.async), sum(({ services }) => services), sum(({ unresolved }) => unresolved), l10n),
    ].join('; '),
    severity: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'information',
  };
}

/** Of what the profile leaves out. */
function unreportedText(advice: number, hints: number, l10n: Localizer): readonly string[] {
  const words = [...counted(advice, l10n.t('1 piece of advice'), l10n.t('{0} pieces of advice', advice)), ...counted(hints, l10n.t('1 hint'), l10n.t('{0} hints', hints))];
  return words.length === 0 ? [] : [l10n.t('{0} not shown', words.length === 1 ? words.join('') : l10n.t('{0} and {1}', ...words))];
}

function detailTexts(sync: number, async: number, services: number, unresolved: number, l10n: Localizer): readonly string[] {
  const [where] = [...counted(services, l10n.t('1 service'), l10n.t('{0} services', services)), l10n.t('no service')];
  const calls = l10n.t('{0} synchronous, {1} asynchronous in {2}', sync, async, where ?? '');
  return [calls, ...counted(unresolved, l10n.t('1 unresolved call'), l10n.t('{0} unresolved calls', unresolved))];
}

function namesOf(folders: readonly FolderStatus[]): string {
  return folders.map(({ name }) => name).join(', ');
}

/** Nothing for none. */
function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [count === 1 ? one : many];
}
