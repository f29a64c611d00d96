import { randomBytes } from 'node:crypto';
import { commands, env, l10n, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Disposable, ExtensionContext, LogOutputChannel, WebviewPanel, WebviewPanelSerializer, WorkspaceFolder } from 'vscode';
import type { Place, Range as CodeRange } from '../core/model/communication-map';
import { commandIds } from '../protocol/commands';
import type { Comparing } from '../protocol/comparison';
import { MAP_VIEW_TYPE } from '../protocol/webview';
import { toWebviewDocument } from '../protocol/webview-document';
import { MapConversation, type Cursor } from './map-conversation';
import { onNotification } from './server-messages';
import type { Client } from './client';

const FOLDER_KEY = 'crosstalk.map.folder';

interface Shown extends Disposable {
  readonly panel: WebviewPanel;
  readonly folder: WorkspaceFolder;
  readonly conversation: MapConversation;
}

/** The panel with the communication map: one in a window, of one folder at a time. It comes back when the window does. */
export class MapPanel implements WebviewPanelSerializer, Disposable {
  private shown: Shown | undefined;
  private readonly listeners: readonly Disposable[];

  constructor(private readonly context: ExtensionContext, private readonly client: Client, private readonly output: LogOutputChannel) {
    this.listeners = [
      window.registerWebviewPanelSerializer(MAP_VIEW_TYPE, this),
      onNotification(client, 'crosstalk/mapChanged', ({ folder }) => void this.shown?.conversation.mapChanged(folder)),
      onNotification(client, 'crosstalk/status', (status) => void this.shown?.conversation.statusChanged(status)),
    ];
  }

  /** Shows the map of a folder, with a site selected if one is given. */
  async open(folder: WorkspaceFolder, site?: string): Promise<void> {
    if (this.shown?.folder.uri.toString() !== folder.uri.toString()) {
      this.shown?.panel.dispose();
      const column = window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside;
      this.show(window.createWebviewPanel(MAP_VIEW_TYPE, titleOf(folder), column), folder);
      await this.context.workspaceState.update(FOLDER_KEY, folder.uri.toString());
    }
    this.shown?.panel.reveal();
    if (site !== undefined) {
      await this.shown?.conversation.select(site);
    }
  }

  /** Shows what differs in a folder from another state of its code. */
  async compare(folder: WorkspaceFolder, comparing: Comparing): Promise<void> {
    await this.open(folder);
    await this.shown?.conversation.compare(comparing);
  }

  /** The folder whose map is shown. */
  get folder(): WorkspaceFolder | undefined {
    return this.shown?.folder;
  }

  /** Called by VS Code for a panel of an earlier window. */
  async deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
    const folders = workspace.workspaceFolders ?? [];
    const folder = folders.find(({ uri }) => uri.toString() === this.context.workspaceState.get(FOLDER_KEY)) ?? folders[0];
    if (folder === undefined || this.shown !== undefined) {
      panel.dispose();
    } else {
      this.show(panel, folder);
    }
  }

  dispose(): void {
    this.shown?.panel.dispose();
    this.listeners.forEach((listener) => listener.dispose());
  }

  private show(panel: WebviewPanel, folder: WorkspaceFolder): void {
    const { webview } = panel;
    const conversation = new MapConversation(webview, folder, {
      client: this.client, output: this.output, memory: this.context.workspaceState,
      showPlace: (place) => showPlace(folder, place, panel.viewColumn),
      saveFile: (name, content) => saveFile(folder, name, content),
      copy: async (text) => env.clipboard.writeText(text),
      cursor: () => cursorIn(folder),
      compare: async () => { await commands.executeCommand(commandIds.compareMap); },
      isTrusted: () => workspace.isTrusted,
    });
    const listeners = [
      webview.onDidReceiveMessage((message: unknown) => conversation.receive(message)),
      panel.onDidChangeViewState(() => (panel.visible ? undefined : conversation.hidden())),
      window.onDidChangeTextEditorSelection(({ textEditor }) => (textEditor === window.activeTextEditor ? void conversation.cursorMoved() : undefined)),
      window.onDidChangeActiveTextEditor(() => void conversation.cursorMoved()),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => (removed.includes(folder) ? panel.dispose() : undefined)),
      conversation,
    ];
    const shown: Shown = { panel, folder, conversation, dispose: () => listeners.forEach((listener) => listener.dispose()) };
    panel.onDidDispose(() => {
      shown.dispose();
      this.shown = this.shown === shown ? undefined : this.shown;
    });
    this.shown = shown;
    panel.title = titleOf(folder);
    panel.iconPath = { light: this.fileOf('media', 'panel-light.svg'), dark: this.fileOf('media', 'panel-dark.svg') };
    webview.options = { enableScripts: true, localResourceRoots: ['dist', 'media'].map((name) => this.fileOf(name)) };
    webview.html = toWebviewDocument({
      script: webview.asWebviewUri(this.fileOf('dist', 'webview', 'main.js')).toString(),
      style: webview.asWebviewUri(this.fileOf('dist', 'webview', 'main.css')).toString(),
      nonce: randomBytes(24).toString('base64url'), texts: l10n.bundle, language: env.language,
    });
  }

  private fileOf(...names: readonly string[]): Uri {
    return Uri.joinPath(this.context.extensionUri, ...names);
  }
}

function titleOf({ name }: WorkspaceFolder): string {
  return l10n.t('Communication Map: {0}', name);
}

/** Opens code beside the map, where code is shown already if it is anywhere. */
async function showPlace(folder: WorkspaceFolder, place: Place | CodeRange, mapColumn: ViewColumn | undefined): Promise<void> {
  const beside = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== mapColumn)?.viewColumn;
  const selection = 'column' in place
    ? new Range(place.line - 1, place.column - 1, place.endLine - 1, place.endColumn - 1)
    : new Range(place.line - 1, 0, place.line - 1, 0);
  await window.showTextDocument(Uri.joinPath(folder.uri, place.file), { selection, viewColumn: beside ?? ViewColumn.Beside });
}

async function saveFile(folder: WorkspaceFolder, name: string, content: Uint8Array): Promise<boolean> {
  const target = await window.showSaveDialog({ defaultUri: Uri.joinPath(folder.uri, name), title: l10n.t('Save the communication map') });
  if (target === undefined) return false;
  await workspace.fs.writeFile(target, content);
  return true;
}

function cursorIn(folder: WorkspaceFolder): Cursor | undefined {
  const editor = window.activeTextEditor;
  const root = `${folder.uri.toString()}/`;
  const address = editor?.document.uri.toString() ?? '';
  if (editor === undefined || !address.startsWith(root)) return undefined;
  const { line, character } = editor.selection.active;
  return { file: decodeURIComponent(address.slice(root.length)), line: line + 1, column: character + 1 };
}
