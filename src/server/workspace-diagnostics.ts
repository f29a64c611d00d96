import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type {
  CancellationToken, PreviousResultId, ResultProgressReporter, WorkspaceDiagnosticReport, WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { requestCancelled, whenCancelled } from './cancellation';
import type { ServerContext } from './context';
import { EMPTY_REPORT } from './diagnostics';
import type { FileReport } from './diagnostics';
import type { Folder } from './folders';
import { guardPull } from './guard';
import { shownReports, toResultId } from './reports';
import { normalizeUri, toPath, toRelative, toUri } from './uris';

/** Result ids the editor has, by URI. */
type Known = Map<string, string>;

/** A pull that is kept open: the editor hears of each analysis as a partial result, until it cancels. */
interface HeldPull {
  readonly known: Known;
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;
}

/** No result id is this, so the next report is sent whatever it is. */
const OUT_OF_DATE = '';

/** Answers pulls for the whole workspace; an editor that does not take partial results is asked with `refresh` to pull again. */
export function registerWorkspaceDiagnostics(context: ServerContext, refresh: () => void): void {
  const { connection, folders, documents, log } = context;
  const held = new Set<HeldPull>();
  let answered: Known = new Map();
  const report = (folder: Folder) => {
    held.forEach((pull) => reportChanges(context, pull, folder));
    if (changedItems(context, new Map(answered), folder).length > 0) {
      refresh();
    }
  };
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _workDone, partial) =>
    guardPull(log, 'workspace/diagnostic', () => {
      const known = toKnown(previousResultIds);
      if (partial !== undefined) {
        return hold(context, held, { known, partial }, token);
      }
      answered = known;
      return pullOnce(context, known, token);
    }));
  // Answers to waiting document pulls go out first: while one is open the editor prefers it and drops what comes here.
  folders.onDidSettle((folder) => setImmediate(() => report(folder)));
  folders.onDidRemove((removed) => {
    held.forEach((pull) => reportRemoval(context, pull, removed));
    folders.all().forEach(report);
  });
  documents.onDidClose(({ uri }) => {
    held.forEach(({ known }) => known.set(normalizeUri(uri), OUT_OF_DATE));
    const owner = folders.owner(uri);
    if (owner !== undefined) {
      report(owner.folder);
    }
  });
}

function toKnown(previous: readonly PreviousResultId[]): Known {
  return new Map(previous.map(({ uri, value }) => [normalizeUri(uri), value]));
}

async function pullOnce(context: ServerContext, known: Known, token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
  const folders = context.folders.all();
  await Promise.all(folders.map(({ session }) => session.currentMap(token)));
  const unchanged = unchangedItems(context, known);
  return { items: [...unchanged, ...folders.flatMap((folder) => changedItems(context, known, folder))] };
}

function hold(context: ServerContext, held: Set<HeldPull>, pull: HeldPull, token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
  send(pull, unchangedItems(context, pull.known));
  context.folders.all().forEach((folder) => reportChanges(context, pull, folder));
  held.add(pull);
  return new Promise((_resolve, reject) => {
    whenCancelled(token, () => {
      held.delete(pull);
      reject(requestCancelled());
    });
  });
}

function reportChanges(context: ServerContext, pull: HeldPull, folder: Folder): void {
  send(pull, changedItems(context, pull.known, folder));
}

function reportRemoval(context: ServerContext, { known, partial }: HeldPull, removed: Folder): void {
  const gone = [...known.keys()].filter((uri) => isBelow(uri, removed) && context.folders.owner(uri) === undefined);
  send({ known, partial }, gone.flatMap((uri) => changedItem(context, known, uri, EMPTY_REPORT)));
}

function send({ partial }: HeldPull, items: WorkspaceDocumentDiagnosticReport[]): void {
  if (items.length > 0) {
    partial.report({ items });
  }
}

/** Reports that differ from what the editor knows, which it knows from now on; none while the folder is not analysed. */
function changedItems(context: ServerContext, known: Known, folder: Folder): WorkspaceDocumentDiagnosticReport[] {
  const reports = shownReports(context, folder);
  if (reports === undefined) {
    return [];
  }
  const without = [...known.keys()].flatMap((uri) => {
    const place = context.folders.owner(uri);
    return place?.folder === folder && !reports.has(place.file) ? [uri] : [];
  });
  return [
    ...[...reports].flatMap(([file, report]) => changedItem(context, known, toUri(folder.root, file), report)),
    ...without.flatMap((uri) => changedItem(context, known, uri, EMPTY_REPORT)),
  ];
}

function changedItem(context: ServerContext, known: Known, uri: string, report: FileReport): WorkspaceDocumentDiagnosticReport[] {
  const version = context.documents.find(uri)?.version ?? null;
  const resultId = toResultId(report, version);
  if (known.get(uri) === resultId) {
    return [];
  }
  known.set(uri, resultId);
  return [{ kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...report.diagnostics] }];
}

/** Says of what the editor has from an earlier pull that it is still right. */
function unchangedItems(context: ServerContext, known: Known): WorkspaceDocumentDiagnosticReport[] {
  return [...known].flatMap(([uri, resultId]) => {
    const place = context.folders.owner(uri);
    const reports = place === undefined ? undefined : shownReports(context, place.folder);
    const version = context.documents.find(uri)?.version ?? null;
    const isSame = place !== undefined && reports !== undefined && toResultId(reports.get(place.file) ?? EMPTY_REPORT, version) === resultId;
    return isSame ? [{ kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }] : [];
  });
}

function isBelow(uri: string, { root }: Folder): boolean {
  const path = toPath(uri);
  return path !== undefined && toRelative(root, path) !== undefined;
}
