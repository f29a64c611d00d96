import { l10n, languages, LanguageStatusSeverity, workspace } from 'vscode';
import type { Disposable, LanguageStatusItem, Memento } from 'vscode';
import { commandIds } from '../protocol/commands';
import type { ExcludeArgument } from '../protocol/commands';
import type { FolderStatus } from '../protocol/server';
import { DOCUMENTS } from './documents';
import { onNotification } from './server-messages';
import { toSlowText } from './slow-text';
import type { Client } from './client';

/** Where what the user wants to hear no more of is kept. */
const KNOWN_KEY = 'crosstalk.slow.known';

/** Says in the language status what makes analyses long, one thing at a time and only while there is one, with a way to leave it out. */
export class SlowNotice implements Disposable {
  private item: LanguageStatusItem | undefined;
  private readonly folders = new Map<string, FolderStatus>();
  private readonly listeners: readonly Disposable[];

  constructor(client: Client, private readonly memory: Memento) {
    this.listeners = [
      onNotification(client, 'crosstalk/status', (status) => {
        if (status.state === 'analyzing') return;
        this.folders.set(status.folder, status);
        this.show();
      }),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        removed.forEach(({ uri }) => this.folders.delete(uri.toString()));
        this.show();
      }),
    ];
  }

  /** Says it no more, in this workspace. */
  async silence({ folder, path }: ExcludeArgument): Promise<void> {
    await this.memory.update(KNOWN_KEY, [...this.known(), keyOf(folder, path)]);
    this.show();
  }

  dispose(): void {
    this.item?.dispose();
    this.listeners.forEach((listener) => listener.dispose());
  }

  private known(): readonly string[] {
    return this.memory.get<readonly string[]>(KNOWN_KEY, []);
  }

  private show(): void {
    const known = new Set(this.known());
    const slow = toSlowText([...this.folders.values()], (folder, path) => known.has(keyOf(folder, path)), l10n);
    if (slow === undefined) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    this.item ??= createItem();
    const argument: ExcludeArgument = { folder: slow.folder, path: slow.path, isSlow: true };
    Object.assign(this.item, { text: slow.text, detail: slow.detail, command: { title: l10n.t('What to Do'), command: commandIds.excludeFile, arguments: [argument] } });
  }
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('crosstalk.slow', DOCUMENTS);
  item.name = l10n.t('Crosstalk: What Takes Long');
  item.severity = LanguageStatusSeverity.Warning;
  return item;
}

function keyOf(folder: string, path: string): string {
  return `${folder}#${path}`;
}
