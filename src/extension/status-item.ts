import { l10n, languages, LanguageStatusSeverity, workspace } from 'vscode';
import type { Disposable, LanguageStatusItem } from 'vscode';
import { commandIds } from '../protocol/commands';
import type { FolderStatus } from '../protocol/server';
import { DOCUMENTS } from './documents';
import { onNotification } from './server-messages';
import { toCallsText, toStatusText } from './status-text';
import type { StatusCommand } from './status-text';
import type { Client } from './client';

const severities = {
  information: LanguageStatusSeverity.Information, warning: LanguageStatusSeverity.Warning, error: LanguageStatusSeverity.Error,
} as const;

/** VS Code makes a command that shows it for each view. */
const commandsOf: Readonly<Record<StatusCommand, string>> = {
  openMap: commandIds.openMap, showFindings: 'crosstalk.findings.focus', showOutput: commandIds.showOutput, restartServer: commandIds.restartServer,
};

const commandTitles: Readonly<Record<StatusCommand, () => string>> = {
  openMap: () => l10n.t('Open Map'), showFindings: () => l10n.t('Show'), showOutput: () => l10n.t('Show Output'), restartServer: () => l10n.t('Restart'),
};

/** Shows what the analysis does and found, in the language status of the files it is about. */
export function createStatusItem(client: Client): Disposable[] {
  const item = languages.createLanguageStatusItem('crosstalk.status', DOCUMENTS);
  const calls = new CallsItem();
  const folders = new Map<string, FolderStatus>();
  item.name = 'Crosstalk';
  const show = () => {
    const { text, detail, severity, busy, command } = toStatusText([...folders.values()], client.state, l10n);
    item.text = text;
    item.detail = detail;
    item.severity = severities[severity];
    item.busy = busy;
    item.command = toCommand(command);
    calls.show([...folders.values()]);
  };
  show();
  return [
    item, calls,
    client.onDidChangeState((state) => {
      if (state !== 'running') folders.clear();
      show();
    }),
    onNotification(client, 'crosstalk/status', (status) => {
      folders.set(status.folder, status);
      show();
    }),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      removed.forEach(({ uri }) => folders.delete(uri.toString()));
      show();
    }),
  ];
}

/** Counts the calls, while they are known. */
class CallsItem implements Disposable {
  private item: LanguageStatusItem | undefined;

  show(folders: readonly FolderStatus[]): void {
    const shown = toCallsText(folders, l10n);
    if (shown === undefined) return this.dispose();
    if (this.item === undefined) {
      this.item = languages.createLanguageStatusItem('crosstalk.calls', DOCUMENTS);
      this.item.name = l10n.t('Crosstalk: Calls');
      this.item.command = toCommand('openMap');
    }
    Object.assign(this.item, shown);
  }

  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }
}

function toCommand(command: StatusCommand): { readonly title: string; readonly command: string } {
  return { title: commandTitles[command](), command: commandsOf[command] };
}
