import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { CancellationToken, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { ServerContext } from './context';
import { EMPTY_REPORT } from './diagnostics';
import type { Folder } from './folders';
import { guardPull } from './guard';
import { currentReports, reportOf, toResultId } from './reports';
import { normalizeUri } from './uris';

/** Digests of what was answered for the documents that are open, by URI. */
type Answered = Map<string, string>;

/** Answers pulls for one document, once the analysis knows its newest text, and calls `refresh` when an answer is no longer right. */
export function registerDocumentDiagnostics(context: ServerContext, refresh: () => void): void {
  const { connection, folders, documents, log } = context;
  const answered: Answered = new Map();
  connection.languages.diagnostics.on((params, token) =>
    guardPull(log, 'textDocument/diagnostic', () => pullDocument(context, answered, params, token)));
  documents.onDidClose(({ uri }) => answered.delete(normalizeUri(uri)));
  // Answers to waiting pulls go out first: they need no second pull.
  folders.onDidSettle((folder) => setImmediate(() => {
    if (isAnyOutdated(context, answered, folder)) {
      refresh();
    }
  }));
}

async function pullDocument(
  context: ServerContext, answered: Answered, { textDocument, previousResultId }: DocumentDiagnosticParams, token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const place = context.folders.owner(textDocument.uri);
  const session = place?.folder.session;
  // Only an editor that can be told to ask again gets what is certain of the file first.
  const map = await (context.client.refreshesDiagnostics && place !== undefined ? session?.soonestMap(place.file, token) : session?.currentMap(token));
  const report = place === undefined ? EMPTY_REPORT : reportOf(context, place, map);
  const resultId = toResultId(report, context.documents.find(textDocument.uri)?.version ?? null);
  answered.set(normalizeUri(textDocument.uri), report.digest);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...report.diagnostics] };
}

function isAnyOutdated(context: ServerContext, answered: Answered, folder: Folder): boolean {
  const reports = currentReports(context, folder);
  return reports !== undefined && [...answered].some(([uri, digest]) => {
    const place = context.folders.owner(uri);
    return place?.folder === folder && (reports.get(place.file) ?? EMPTY_REPORT).digest !== digest;
  });
}
