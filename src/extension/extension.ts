import { l10n, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client';
import { registerCommands } from './commands';
import { createFileStatus } from './file-status';
import { MapPanel } from './map-panel';
import { createStatusItem } from './status-item';
import { registerTasks } from './tasks';
import { Views } from './views/views';

let running: LanguageClient | undefined;

/** Called by VS Code once, when a document or folder that concerns Crosstalk is opened or one of its commands is used. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Crosstalk', { log: true });
  const client = createClient(context, output);
  const panel = new MapPanel(context, client, output);
  const views = new Views(client);
  running = client;
  context.subscriptions.push(output, panel, ...createStatusItem(client), ...createFileStatus(client), views, ...registerCommands({ context, client, output, panel, views }), registerTasks(context));
  try {
    await client.start();
  } catch (error) {
    output.error('The language server did not start', error instanceof Error ? error : String(error));
    void window.showErrorMessage(l10n.t('Crosstalk could not start its language server; the output says why.'));
  }
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
