import { CancellationTokenSource, l10n, languages, window } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../protocol/commands';
import { DOCUMENTS } from './documents';
import { toFileText } from './file-text';
import { onNotification, sendRequest } from './server-messages';
import type { Client } from './client';

/** Shows of the file in the active editor what was found there or why nothing was, beside the status of the workspace. */
export function createFileStatus(client: Client): Disposable[] {
  const item = languages.createLanguageStatusItem('crosstalk.file', DOCUMENTS);
  item.name = l10n.t('Crosstalk: This File');
  item.text = l10n.t('Analyzing');
  item.command = { title: l10n.t('Why?'), command: commandIds.explainFile };
  let asking = new CancellationTokenSource();
  const show = async (): Promise<void> => {
    asking.cancel();
    asking = new CancellationTokenSource();
    const { token } = asking;
    const uri = window.activeTextEditor?.document.uri;
    if (uri === undefined || client.state !== 'running') return;
    const standing = await sendRequest(client, 'crosstalk/file', { uri: uri.toString() }, token).catch(() => undefined);
    if (token.isCancellationRequested || standing === undefined) return;
    Object.assign(item, toFileText(standing, l10n));
  };
  return [
    item, { dispose: () => asking.cancel() },
    window.onDidChangeActiveTextEditor(show),
    onNotification(client, 'crosstalk/status', ({ state }) => (state === 'analyzing' ? undefined : show())),
  ];
}
