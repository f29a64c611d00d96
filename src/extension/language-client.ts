import { l10n, workspace } from 'vscode';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { CloseAction, LanguageClient, State, TransportKind, type ErrorHandler } from 'vscode-languageclient/node';
import { commandIds } from '../protocol/commands';
import type { InitializationOptions } from '../protocol/server';
import { SETTINGS_SECTION } from '../protocol/settings';
import { DOCUMENTS } from './documents';

/** The client of the language server, not started yet. This file and what it needs are loaded after activation. */
export function createLanguageClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const initializationOptions: InitializationOptions = { notifications: true, checksJson: true, isTrusted: workspace.isTrusted, commands: ['openMap', 'showCalls', 'reportFinding'], ...(l10n.bundle === undefined ? {} : { l10n: l10n.bundle }) };
  const client = new LanguageClient(SETTINGS_SECTION, 'Crosstalk', { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } }, {
    documentSelector: [...DOCUMENTS],
    outputChannel: output,
    initializationOptions,
    // An edit here may change the findings of what is open beside it.
    diagnosticPullOptions: { onChange: true, onFocus: true },
    markdown: { isTrusted: { enabledCommands: [commandIds.openMap] }, supportHtml: false },
  });
  client.clientOptions.errorHandler = withoutFailedStarts(client, client.createDefaultErrorHandler());
  return client;
}

/** A server that ends while it works is started again, a few times; one that does not get that far is not: such attempts would go on behind a *Restart* of the user. */
function withoutFailedStarts(client: LanguageClient, usual: ErrorHandler): ErrorHandler {
  return {
    error: (...failure) => usual.error(...failure),
    closed: () => (client.state === State.Running ? usual.closed() : { action: CloseAction.DoNotRestart, handled: true }),
  };
}
