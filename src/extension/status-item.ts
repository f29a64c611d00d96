import { l10n, languages, LanguageStatusSeverity, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../protocol/commands';
import type { FolderStatus } from '../protocol/server';
import { DOCUMENTS } from './documents';
import { onNotification } from './server-messages';
import { toStatusText } from './status-text';
import type { Client } from './client';

const severities = {
  information: LanguageStatusSeverity.Information, warning: LanguageStatusSeverity.Warning, error: LanguageStatusSeverity.Error,
} as const;

const commandTitles = { openMap: () => l10n.t('Open Map'), showOutput: () => l10n.t('Show Output'), restartServer: () => l10n.t('Restart') } as const;

/** Shows what the analysis does and found, in the language status of the files it is about. */
export function createStatusItem(client: Client): Disposable[] {
  const item = languages.createLanguageStatusItem('crosstalk.status', DOCUMENTS);
  const folders = new Map<string, FolderStatus>();
  item.name = 'Crosstalk';
  const show = () => {
    const { text, detail, severity, busy, command } = toStatusText([...folders.values()], client.state, l10n);
    item.text = text;
    item.detail = detail;
    item.severity = severities[severity];
    item.busy = busy;
    item.command = { title: commandTitles[command](), command: commandIds[command] };
  };
  show();
  return [
    item,
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
