import { commands, l10n, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { FolderStatus } from '../../protocol/server';
import { onNotification } from '../server-messages';
import { OutlineView } from './outline-view';
import type { Client } from '../client';

/** The trees in the side bar: services with their calls, findings by rule, and what could not be read. */
export class Views implements Disposable {
  private readonly listeners: readonly Disposable[];
  private readonly views: readonly OutlineView[];
  /** What is shown now; empty for everything. */
  text = '';

  constructor(client: Client) {
    [this.views, this.listeners] = createViews(client);
  }

  async filter(text: string): Promise<void> {
    this.text = text;
    this.views.forEach((view) => view.filter(text));
    await commands.executeCommand('setContext', 'crosstalk.isFiltered', text !== '');
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
  }
}

function createViews(client: Client): [readonly OutlineView[], readonly Disposable[]] {
  const services = new OutlineView(client, 'services');
  const findings = new OutlineView(client, 'findings');
  const unresolved = new OutlineView(client, 'unresolved');
  const views = [services, findings, unresolved];
  const folders = new Map<string, FolderStatus>();
  const showBadge = (): void => {
    const loud = [...folders.values()].reduce((sum, { counts }) => sum + (counts?.findings.error ?? 0) + (counts?.findings.warning ?? 0), 0);
    services.showBadge(loud, l10n.t('{0} errors and warnings', loud));
  };
  return [views, [
    ...views,
    onNotification(client, 'crosstalk/status', (status) => {
      folders.set(status.folder, status);
      if (status.state === 'analyzing') return;
      // Before that a tree is empty because nothing is known yet.
      void commands.executeCommand('setContext', 'crosstalk.isAnalyzed', [...folders.values()].some(({ counts }) => counts !== undefined));
      views.forEach((view) => view.refresh());
      showBadge();
    }),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      removed.forEach(({ uri }) => folders.delete(uri.toString()));
      views.forEach((view) => view.refresh());
      showBadge();
    }),
  ]];
}
