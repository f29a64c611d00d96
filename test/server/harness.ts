import { PassThrough } from 'node:stream';
import * as lsp from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver';
import { openWorkspace, type FileSystemPort, type Positions } from '../../src/core';
import type { ServerDependencies } from '../../src/server/context';
import type { KnownFolder } from '../../src/node/cache/known-folder';
import { startServer } from '../../src/server/start';
import { fileTree } from '../core/file-tree';
import { FakeWorkspace, toPort } from './fake-workspace';
import type { Disk } from './fake-workspace';

export interface TestFolder { readonly uri: string; readonly disk: Disk; readonly workspace: FakeWorkspace }

export interface TestClient {
  readonly connection: lsp.MessageConnection;
  /** The folder `shop` unless another name is given. */
  folder(name?: string): TestFolder;
  readonly capabilities: lsp.ServerCapabilities;
  readonly logged: readonly string[];
  readonly statuses: readonly Record<string, unknown>[];
  open(file: string, text: string): void;
  change(file: string, text: string): void;
  close(file: string): void;
  pull(file: string, previousResultId?: string): Promise<lsp.DocumentDiagnosticReport>;
  pullWorkspace(known?: readonly lsp.PreviousResultId[]): HeldPull;
  /** Resolves with the next request or notification of this method (and with these parameters), which must not have come yet. */
  next(method: string, expected?: Readonly<Record<string, unknown>>): Promise<unknown>;
  stop(): Promise<void>;
}

export interface HeldPull {
  /** The next partial result. */
  next(): Promise<readonly lsp.WorkspaceDocumentDiagnosticReport[]>;
  readonly answer: Promise<lsp.WorkspaceDiagnosticReport>;
  cancel(): void;
}

export interface TestOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly folders?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly capabilities?: lsp.ClientCapabilities;
  /** The name that the editor gives itself. */
  readonly editor?: string;
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: object;
  readonly layoutMap?: ServerDependencies['layoutMap'];
  readonly uncommittedFiles?: ServerDependencies['uncommittedFiles'];
  readonly mapOfState?: ServerDependencies['mapOfState'];
  /** Analyses the files for real; the `workspace` of the folder is without effect then. */
  readonly analyses?: boolean;
  readonly clock?: ServerDependencies['clock'];
  /** What earlier sessions found. */
  readonly known?: Pick<KnownFolder, 'find' | 'keep' | 'forget'>;
  /** Called with the workspaces before their first analysis. */
  readonly prepare?: (folder: (name?: string) => TestFolder) => void;
}

export const FULL_CAPABILITIES: lsp.ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true }, hover: { contentFormat: ['markdown'] },
  },
  workspace: {
    diagnostics: { refreshSupport: true }, configuration: true, didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

export const NO_POSITIONS: Positions = { width: 1, height: 1, nodes: {}, edges: {}, isDense: false };

export const folderUri = (name: string): string => `file:///workspaces/${name}`;
export const fileUri = (file: string, folder = 'shop'): string => `${folderUri(folder)}/${file}`;

function dependenciesOf(options: TestOptions, folder: (name?: string) => TestFolder): ServerDependencies {
  const folderAt = (root: string) => folder(root.replace(/^.*?workspaces[\\/]/, '').replaceAll('\\', '/'));
  const opened = new Map<object, TestFolder>();
  const dependencies: ServerDependencies = {
    createFileSystem: (root) => {
      if (options.analyses === true) return treeOf(folderAt(root).disk);
      const port = toPort(folderAt(root).disk);
      opened.set(port, folderAt(root));
      return port;
    },
    openWorkspace: options.analyses === true ? openWorkspace : (port) => opened.get(port)?.workspace ?? new FakeWorkspace(new Map()),
    renderMap: (map, format, view) => Promise.resolve(`${format} of ${map.findings.length} findings, ${view.styles.join()}`),
    uncommittedFiles: options.uncommittedFiles ?? (() => Promise.resolve({ failed: 'there is no git in this test' })),
    layoutMap: options.layoutMap ?? (() => Promise.resolve(NO_POSITIONS)),
    listStates: () => Promise.resolve({ mainBranch: 'main', branches: ['main'], commits: [{ hash: 'abc', subject: 'First' }] }),
    idOfState: (_root, state) => Promise.resolve(state.kind === 'index' ? { id: 'index' } : state.ref === 'gone' ? { failed: 'not a commit' } : { id: `id of ${state.ref}` }),
    mapOfState: options.mapOfState ?? (() => Promise.reject(new Error('No state was expected.'))),
    version: 'test', quiet: 5, idle: 5, clock: options.clock ?? (() => 0),
    ...openingKnown(options, (root) => dependencies.createFileSystem(root)),
  };
  return dependencies;
}

/** Starts a server in this process and talks to it over streams, as an editor does. */
export async function startTestClient(options: TestOptions = {}): Promise<TestClient> {
  const folders = new Map<string, TestFolder>();
  const fileSets = options.folders ?? { shop: options.files ?? {} };
  const folder = (name = 'shop'): TestFolder => {
    const disk: Disk = new Map(Object.entries(fileSets[name] ?? {}));
    const known = folders.get(name) ?? { uri: folderUri(name), disk, workspace: new FakeWorkspace(disk) };
    folders.set(name, known);
    return known;
  };
  options.prepare?.(folder);
  const connection = connect(dependenciesOf(options, folder));
  const logged: string[] = [];
  const statuses: Record<string, unknown>[] = [];
  const waiting: Waiter[] = [];
  const tell = (method: string, params: unknown) => {
    const [first] = waiting.filter((waiter) => waiter.method === method && matches(params, waiter.expected));
    if (first !== undefined) {
      waiting.splice(waiting.indexOf(first), 1);
      first.resolve(params);
    }
  };
  connection.onNotification((method, params) => {
    if (method === 'window/logMessage') logged.push((params as lsp.LogMessageParams).message);
    if (method === 'crosstalk/status') statuses.push(params as Record<string, unknown>);
    tell(method, params);
  });
  connection.onRequest((method, params) => {
    tell(method, params);
    return answerServer(method, params, options);
  });
  connection.listen();
  const { capabilities } = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: null, rootUri: null, capabilities: options.capabilities ?? FULL_CAPABILITIES,
    ...(options.editor !== undefined && { clientInfo: { name: options.editor } }),
    workspaceFolders: Object.keys(fileSets).map((name) => ({ name, uri: folderUri(name) })),
    initializationOptions: options.initializationOptions ?? { notifications: true, commands: ['openMap'] },
  });
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  const versions = new Map<string, number>();
  const send = (method: string, params: object) => void connection.sendNotification(method, params);
  return {
    connection, capabilities, folder, logged, statuses,
    open(file, text) {
      versions.set(file, 1);
      send('textDocument/didOpen', { textDocument: { uri: fileUri(file), languageId: 'typescript', version: 1, text } });
    },
    change(file, text) {
      const version = (versions.get(file) ?? 0) + 1;
      versions.set(file, version);
      send('textDocument/didChange', { textDocument: { uri: fileUri(file), version }, contentChanges: [{ text }] });
    },
    close: (file) => send('textDocument/didClose', { textDocument: { uri: fileUri(file) } }),
    pull: (file, previousResultId) =>
      connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument: { uri: fileUri(file) }, ...(previousResultId && { previousResultId }) }),
    pullWorkspace: (known = []) => pullWorkspace(connection, known),
    next: (method, expected = {}) => new Promise((resolve) => waiting.push({ method, expected, resolve })),
    async stop() {
      await connection.sendRequest(lsp.ShutdownRequest.type);
      connection.dispose();
    },
  };
}

/** The disk as it is whenever it is read. */
function treeOf(disk: Disk): FileSystemPort {
  const now = (): FileSystemPort => fileTree(Object.fromEntries(disk));
  return { readDirectory: (path) => now().readDirectory(path), readFile: (path) => now().readFile(path) };
}

function openingKnown({ known }: TestOptions, createFileSystem: ServerDependencies['createFileSystem']): Pick<ServerDependencies, 'openKnownFolder'> {
  if (known === undefined) return {};
  return { openKnownFolder: (root) => ({ ...known, port: createFileSystem(root), recollection: { recall: (_what, _file, _bytes, make) => make(), settle: () => undefined } }) };
}

interface Waiter { readonly method: string; readonly expected: Readonly<Record<string, unknown>>; readonly resolve: (params: unknown) => void }

function matches(params: unknown, expected: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(expected).every(([key, value]) => typeof params === 'object' && params !== null && Reflect.get(params, key) === value);
}

function connect(dependencies: ServerDependencies): lsp.MessageConnection {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const watchDog = { shutdownReceived: false, initialize: () => undefined, exit: () => undefined };
  startServer(createConnection((logger) => lsp.createProtocolConnection(
    new lsp.StreamMessageReader(toServer), new lsp.StreamMessageWriter(toClient), logger,
  ), watchDog), dependencies);
  return lsp.createMessageConnection(new lsp.StreamMessageReader(toClient), new lsp.StreamMessageWriter(toServer));
}

function answerServer(method: string, params: unknown, options: TestOptions): unknown {
  switch (method) {
    case 'workspace/configuration': return (params as lsp.ConfigurationParams).items.map(() => options.settings ?? null);
    case 'window/showDocument': return { success: true };
    default: return null;
  }
}

function pullWorkspace(connection: lsp.MessageConnection, known: readonly lsp.PreviousResultId[]): HeldPull {
  const partialResultToken = `pull-${Math.random()}`;
  const source = new lsp.CancellationTokenSource();
  const results: lsp.WorkspaceDocumentDiagnosticReport[][] = [];
  const waiting: ((items: lsp.WorkspaceDocumentDiagnosticReport[]) => void)[] = [];
  connection.onProgress(lsp.WorkspaceDiagnosticRequest.partialResult, partialResultToken, ({ items }) => {
    const resolve = waiting.shift();
    if (resolve === undefined) results.push(items);
    else resolve(items);
  });
  const answer = connection.sendRequest(
    lsp.WorkspaceDiagnosticRequest.type, { previousResultIds: [...known], partialResultToken }, source.token,
  );
  answer.catch(() => undefined);
  return {
    answer,
    next: () => new Promise((resolve) => {
      const first = results.shift();
      if (first === undefined) waiting.push(resolve);
      else resolve(first);
    }),
    cancel: () => source.cancel(),
  };
}
