import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { localizerOf, type Localizer } from '../core';
import { today } from '../node/today';
import { serverCommandIds } from '../protocol/commands';
import { SETTINGS_SECTION } from '../protocol/settings';
import { DOCUMENTATION_KIND, registerCodeActions, SUPPRESS_KIND } from './code-actions';
import { ChangedFiles, registerChangedFiles } from './changed-files';
import { FIX_KINDS } from './fix-actions';
import { configureFolders, registerConfiguration, startFollowingConfiguration } from './configuration';
import { readClientFeatures } from './client-features';
import type { ClientFeatures } from './client-features';
import type { Log, ServerContext, ServerDependencies } from './context';
import { followDocuments } from './documents';
import { registerCommands } from './execute-command';
import { FolderSession } from './folder-session';
import { Folders } from './folders';
import { guardEvent } from './guard';
import { registerCodeLens } from './code-lens';
import { registerHover } from './hover';
import { registerNavigation } from './navigation';
import { registerMap } from './map';
import { showProgress } from './progress';
import { registerPullDiagnostics } from './pull-diagnostics';
import { registerPushDiagnostics } from './push-diagnostics';
import { REPORT_KIND } from './report-action';
import { registerStatus } from './status';
import { registerWatching, startWatching } from './watching';

/** Serves an editor over a connection, which it starts to listen to. */
export function startServer(connection: Connection, dependencies: ServerDependencies): void {
  connection.onInitialize((params) => initialize(connection, dependencies, params));
  connection.listen();
}

/** Milliseconds after the first answer until the server makes itself ready for edits. */
const IDLE = 300;

function initialize(connection: Connection, dependencies: ServerDependencies, params: InitializeParams): InitializeResult {
  const context = createContext(connection, dependencies, readClientFeatures(params));
  const { client, folders } = context;
  registerFeatures(context);
  foldersOf(params).forEach(({ uri, name }) => folders.add(uri, name));
  connection.onInitialized(() => guardEvent(context.log, 'initialized', () => start(context)));
  connection.onShutdown(() => {
    folders.dispose();
    context.changes.dispose();
  });
  return { capabilities: serverCapabilities(client), serverInfo: { name: 'Crosstalk', version: dependencies.version } };
}

function createContext(connection: Connection, dependencies: ServerDependencies, client: ClientFeatures): ServerContext {
  const log: Log = connection.console;
  const l10n = readLocalizer(client.options.l10n);
  const folders = new Folders(({ name, root }, events) => {
    const files = dependencies.createFileSystem(root);
    const known = dependencies.openKnownFolder?.(root);
    const helpers = dependencies.createHelpers?.((reason) => log.warn(`A thread that reads files of ${name} failed, so the rest is read without it: ${reason}`));
    return new FolderSession({
      workspace: dependencies.openWorkspace(known?.port ?? files, { version: dependencies.version, today, clock: dependencies.clock, followsEdits: true, ...(helpers === undefined ? {} : { helpers }), ...(known === undefined ? {} : { recollection: known.recollection }) }),
      files,
      ...(known === undefined ? {} : { known }),
      quiet: dependencies.quiet,
      idle: dependencies.idle,
      showProgress: () => showProgress({ connection, log, l10n }, name),
      onStart: () => guardEvent(log, 'Starting an analysis', events.onStart),
      onSettle: (outcome) => guardEvent(log, 'Reporting an analysis', () => events.onSettle(outcome)),
      onError: events.onError,
      onNotKept: (reason) => log.info(`What was found in ${name} is not kept for the next start: ${reason}.`),
    });
  });
  return {
    connection, client, folders, documents: followDocuments(connection, folders), log, l10n, dependencies,
    changes: new ChangedFiles(dependencies.uncommittedFiles), trust: { isGranted: client.options.isTrusted !== false },
  };
}

/** Texts come from whoever started the server: what is none of them is not said. */
function readLocalizer(texts: unknown): Localizer {
  const entries = typeof texts === 'object' && texts !== null ? Object.entries(texts) : [];
  return localizerOf(Object.fromEntries(entries.filter(([, text]) => typeof text === 'string' || (typeof text === 'object' && text !== null && typeof Reflect.get(text, 'message') === 'string'))));
}

/** An analysis that took everything from the cache never loaded the compiler. */
function warmUpOnce({ folders, dependencies: { warmUp }, log }: ServerContext): void {
  const first = folders.onDidSettle(() => {
    first.dispose();
    if (warmUp !== undefined) setTimeout(() => guardEvent(log, 'Warming up', warmUp), IDLE).unref();
  });
}

function registerFeatures(context: ServerContext): void {
  warmUpOnce(context);
  registerStatus(context);
  registerChangedFiles(context);
  if (context.client.pullsDiagnostics) {
    registerPullDiagnostics(context);
  } else {
    registerPushDiagnostics(context);
  }
  registerHover(context);
  registerNavigation(context);
  registerCodeLens(context);
  registerCodeActions(context);
  registerCommands(context);
  registerMap(context);
  registerWatching(context);
  registerConfiguration(context);
}

function start(context: ServerContext): void {
  const { client, connection, folders } = context;
  startFollowingConfiguration(context);
  startWatching(context);
  configureFolders(context, folders.all());
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      removed.forEach(({ uri }) => folders.remove(uri));
      configureFolders(context, added.flatMap(({ uri, name }) => folders.add(uri, name) ?? []));
    });
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly { readonly uri: string; readonly name?: string }[] {
  return workspaceFolders ?? (typeof rootUri === 'string' ? [{ uri: rootUri }] : []);
}

function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: [...Object.values(FIX_KINDS), SUPPRESS_KIND, DOCUMENTATION_KIND, REPORT_KIND], resolveProvider: true },
    ...(client.showsDocuments && { executeCommandProvider: { commands: Object.values(serverCommandIds) } }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: SETTINGS_SECTION, interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
