import { l10n, window, workspace } from 'vscode';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { Client } from './client';
import { registerCommands } from './commands';
import { createFileStatus } from './file-status';
import { MapPanel } from './map-panel';
import { sendNotification } from './server-messages';
import { SlowNotice } from './slow-notice';
import { createStatusItem } from './status-item';
import { registerTasks } from './tasks';
import { Views } from './views/views';

let running: Client | undefined;

/** What activation gives to whoever asks for it: tests, and other extensions. */
export interface Activated { readonly ready: Promise<void> }

/** Called by VS Code once, when a document or folder that concerns Crosstalk is opened or one of its commands is used. Does not wait for the server. */
export function activate(context: ExtensionContext): Activated {
  const output = window.createOutputChannel('Crosstalk', { log: true });
  const client = new Client(context, output);
  const panel = new MapPanel(context, client, output);
  const views = new Views(client);
  const slow = new SlowNotice(client, context.workspaceState);
  running = client;
  context.subscriptions.push(output, client, panel, ...createStatusItem(client), ...createFileStatus(client), views, slow, ...registerCommands({ context, client, output, panel, views, slow }), registerTasks(context),
    workspace.onDidGrantWorkspaceTrust(() => sendNotification(client, 'crosstalk/trusted', {})));
  return { ready: start(client, output) };
}

async function start(client: Client, output: LogOutputChannel): Promise<void> {
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
