import { EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window, workspace } from 'vscode';
import type { Disposable, TreeDataProvider, TreeView, WorkspaceFolder } from 'vscode';
import type { NodeKind, Outline, OutlineItem, OutlineKind } from '../../core';
import { commandIds } from '../../protocol/commands';
import { sendRequest } from '../server-messages';
import { filterItems } from './filter-items';
import type { Client } from '../client';

/** An item of a tree, with the folder that it belongs to; a folder itself where there are several. */
export interface Node { readonly folder: WorkspaceFolder; readonly item?: OutlineItem }

const ICONS: Readonly<Record<OutlineKind, ThemeIcon>> = {
  service: new ThemeIcon('server-process'), sync: new ThemeIcon('arrow-swap'), async: new ThemeIcon('arrow-right'), inbound: new ThemeIcon('arrow-left'), peer: new ThemeIcon('circle'), site: new ThemeIcon('circle-small'),
  outside: new ThemeIcon('globe'), silent: new ThemeIcon('circle-slash'), rule: new ThemeIcon('law'), unresolved: new ThemeIcon('question'), clear: new ThemeIcon('pass'), unreported: new ThemeIcon('eye-closed'),
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')), warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  information: new ThemeIcon('info'), hint: new ThemeIcon('lightbulb'),
};

/** Whom a service talks to is to be seen at once; the single calls are not. */
const OPEN: ReadonlySet<OutlineKind> = new Set<OutlineKind>(['service', 'sync', 'async', 'inbound', 'rule']);

const NODE_ICONS: Readonly<Record<NodeKind, string>> = {
  service: 'server-process', external: 'globe', topic: 'broadcast', queue: 'list-ordered', job: 'watch', database: 'database', cache: 'zap', storage: 'archive', email: 'mail', sms: 'comment', push: 'bell',
  ai: 'sparkle', payment: 'credit-card', saas: 'cloud', process: 'terminal', websocket: 'plug', unknown: 'question',
};

/** One of the trees in the side bar. Asks the server when it is looked at, and again after each analysis. */
export class OutlineView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<Node>;
  private readonly listeners: readonly Disposable[];
  private isStale = false;
  private text = '';

  constructor(private readonly client: Client, private readonly part: keyof Outline) {
    this.view = window.createTreeView(`crosstalk.${part}`, { treeDataProvider: this, showCollapseAll: true });
    this.listeners = [this.view, this.changed, this.view.onDidChangeVisibility(({ visible }) => (visible && this.isStale ? this.refresh() : undefined))];
  }

  /** Shows what the newest analysis found, now or when somebody looks. */
  refresh(): void {
    this.isStale = !this.view.visible;
    if (this.view.visible) this.changed.fire(undefined);
  }

  /** Shows only what has the words of a text; all with an empty one. */
  filter(text: string): void {
    this.text = text;
    this.view.description = text === '' ? '' : l10n.t('filtered: {0}', text);
    this.changed.fire(undefined);
  }

  showBadge(count: number, tooltip: string): void {
    this.view.badge = count === 0 ? undefined : { value: count, tooltip };
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const folders = workspace.workspaceFolders ?? [];
    const [only] = folders;
    if (node === undefined && folders.length > 1) return folders.map((folder) => ({ folder }));
    if (node?.item !== undefined) return node.item.children.map((item) => ({ folder: node.folder, item }));
    const folder = node?.folder ?? only;
    return folder === undefined ? [] : (await this.itemsOf(folder)).map((item) => ({ folder, item }));
  }

  getTreeItem({ folder, item }: Node): TreeItem {
    if (item === undefined) return new TreeItem(folder.uri, TreeItemCollapsibleState.Expanded);
    const isOpen = this.text !== '' || OPEN.has(item.kind);
    const state = item.children.length === 0 ? TreeItemCollapsibleState.None : isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const shown = new TreeItem(item.label, state);
    // VS Code remembers by the id what is open, and a filter opens everything.
    shown.id = `${folder.uri.toString()}#${item.id}${this.text === '' ? '' : `#${this.text}`}`;
    shown.iconPath = item.node === undefined ? ICONS[item.kind] : new ThemeIcon(NODE_ICONS[item.node]);
    shown.contextValue = contextOf(item);
    if (item.description !== undefined) shown.description = item.description;
    const does = item.kind === 'unreported' ? l10n.t('Choose which findings are shown') : undefined;
    shown.tooltip = [item.label, item.description, does].filter((text) => text !== undefined && text !== '').join('\n');
    if (item.kind === 'unreported') shown.command = { command: commandIds.chooseProfile, title: '', arguments: [{ folder, item }] };
    if (item.place !== undefined) {
      const { file, line, column } = item.place;
      const start = { line: line - 1, character: column - 1 };
      shown.command = { command: 'vscode.open', title: '', arguments: [Uri.joinPath(folder.uri, ...file.split('/')), { selection: { start, end: start } }] };
    }
    return shown;
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
  }

  private async itemsOf(folder: WorkspaceFolder): Promise<readonly OutlineItem[]> {
    const outline = await sendRequest(this.client, 'crosstalk/outline', { folder: folder.uri.toString() });
    const items = filterItems(outline[this.part], this.text);
    this.view.message = this.text !== '' && items.length === 0 ? l10n.t('Nothing here has "{0}" in it.', this.text) : '';
    return items;
  }
}

/** Words that the menus of package.json look for. */
function contextOf({ kind, site }: OutlineItem): string {
  const isFinding = kind === 'error' || kind === 'warning' || kind === 'information' || kind === 'hint';
  return [isFinding ? 'finding' : kind === 'site' && site === undefined ? 'call' : kind, ...(site === undefined ? [] : ['mapped'])].join(' ');
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'folder' in value && typeof value.folder === 'object';
}

/** The site in the map that a node stands for, as `crosstalk.openMap` wants it. */
export function toMapArgument(node: Node | undefined): object {
  return node === undefined ? {} : { folder: node.folder.uri.toString(), ...(node.item?.site === undefined ? {} : { site: node.item.site }) };
}

