import { withoutSilenced } from '../core';
import type { CommunicationMap } from '../core';
import type { ServerContext } from './context';
import { EMPTY_REPORT, toReports } from './diagnostics';
import type { FileReport } from './diagnostics';
import type { Folder, FolderFile } from './folders';
import { toUri } from './uris';

/** By whether what is silenced is among them. */
const caches = { shown: new WeakMap<CommunicationMap, ReadonlyMap<string, FileReport>>(), hidden: new WeakMap<CommunicationMap, ReadonlyMap<string, FileReport>>() };

const NO_REPORTS: ReadonlyMap<string, FileReport> = new Map();

/** The reports of a folder by file, of its own files only; `undefined` while they are not known for the newest texts. */
export function currentReports(context: ServerContext, folder: Folder): ReadonlyMap<string, FileReport> | undefined {
  const outcome = folder.session.outcome;
  switch (outcome?.kind) {
    case 'analysed': return reportsOf(context, folder, outcome.map);
    case 'disabled': return NO_REPORTS;
    default: return undefined;
  }
}

/** The current reports of the files that the settings want to be shown. */
export function shownReports(context: ServerContext, folder: Folder): ReadonlyMap<string, FileReport> | undefined {
  const reports = currentReports(context, folder);
  const { scope } = folder.session;
  if (reports === undefined || scope === 'workspace') return reports;
  const isOpen = (file: string): boolean => context.documents.find(toUri(folder.root, file)) !== undefined;
  return new Map([...reports].filter(([file]) => isOpen(file) || (scope === 'changedFiles' && context.changes.has(folder, file))));
}

/** The report of one file in a map; `undefined` as a map is that of a disabled folder. */
export function reportOf(context: ServerContext, { folder, file }: FolderFile, map: CommunicationMap | undefined): FileReport {
  return (map === undefined ? undefined : reportsOf(context, folder, map).get(file)) ?? EMPTY_REPORT;
}

/** Names a report to the editor. Differs with each edit of an open document, because an editor may have moved or dropped what it shows. */
export function toResultId({ diagnostics, digest }: FileReport, version: number | null): string {
  return version === null || diagnostics.length === 0 ? digest : `${digest}@${version}`;
}

function reportsOf({ client, folders, l10n }: ServerContext, folder: Folder, map: CommunicationMap): ReadonlyMap<string, FileReport> {
  const showsSilenced = folder.session.showsSuppressed;
  const cache = caches[showsSilenced ? 'shown' : 'hidden'];
  const all = cache.get(map) ?? toReports(showsSilenced ? map : withoutSilenced(map), { root: folder.root, client, l10n, read: (file) => folder.session.read(file) });
  cache.set(map, all);
  return folders.all().length === 1 ? all : new Map([...all].filter(([file]) => folders.owns(folder, file)));
}
