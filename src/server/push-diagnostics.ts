import type { ServerContext } from './context';
import { EMPTY_REPORT } from './diagnostics';
import type { FileReport } from './diagnostics';
import type { Folder } from './folders';
import { guardEvent } from './guard';
import { shownReports } from './reports';
import { toUri } from './uris';

/** Publishes diagnostics after each analysis, for editors that do not pull them. */
export function registerPushDiagnostics(context: ServerContext): void {
  const { folders, documents } = context;
  const published = new Map<string, string>();
  const publishCurrent = (folder: Folder) => {
    const reports = shownReports(context, folder);
    if (reports !== undefined) {
      publishChanges(context, published, folder, reports);
    }
  };
  folders.onDidSettle(publishCurrent);
  // Which files are shown may depend on which are open.
  const publishOwner = (uri: string) => folders.holders(uri).forEach(({ folder }) => publishCurrent(folder));
  documents.onDidChange(({ uri }) => publishOwner(uri));
  documents.onDidClose(({ uri }) => publishOwner(uri));
  folders.onDidRemove((folder) => {
    publishChanges(context, published, folder, new Map());
    folders.all().forEach(publishCurrent);
  });
}

function publishChanges(context: ServerContext, published: Map<string, string>, folder: Folder, reports: ReadonlyMap<string, FileReport>): void {
  const byUri = new Map([...reports].map(([file, report]) => [toUri(folder.root, file), report]));
  const withdrawn = [...published.keys()].filter((uri) => !byUri.has(uri) && isReportedBy(context, uri, folder));
  [...byUri, ...withdrawn.map((uri) => [uri, EMPTY_REPORT] as const)].forEach(([uri, report]) => publish(context, published, uri, report));
}

/** Also true for the files of a folder that was just removed. */
function isReportedBy({ folders }: ServerContext, uri: string, folder: Folder): boolean {
  const owner = folders.owner(uri);
  return owner === undefined || owner.folder === folder;
}

function publish({ connection, documents, log }: ServerContext, published: Map<string, string>, uri: string, report: FileReport): void {
  const document = documents.find(uri);
  const isNews = (published.get(uri) ?? EMPTY_REPORT.digest) !== report.digest;
  published.set(uri, report.digest);
  if (isNews) {
    guardEvent(log, 'textDocument/publishDiagnostics', () => connection.sendDiagnostics({
      uri: document?.uri ?? uri, diagnostics: [...report.diagnostics], ...(document !== undefined && { version: document.version }),
    }));
  }
}
