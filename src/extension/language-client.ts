import { l10n, workspace } from 'vscode';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { commandIds } from '../protocol/commands';
import type { InitializationOptions } from '../protocol/server';
import { SETTINGS_SECTION } from '../protocol/settings';
import { DOCUMENTS } from './documents';

/** The client of the language server, not started yet. This file and what it needs are loaded after activation. */
export function createLanguageClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const initializationOptions: InitializationOptions = { notifications: true, isTrusted: workspace.isTrusted, commands: ['openMap', 'showCalls', 'reportFinding'], ...(l10n.bundle === undefined ? {} : { l10n: l10n.bundle }) };
  return new LanguageClient(SETTINGS_SECTION, 'Crosstalk', { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } }, {
    documentSelector: [...DOCUMENTS],
    outputChannel: output,
    initializationOptions,
    // An edit here may change the findings of what is open beside it.
    diagnosticPullOptions: { onChange: true, onFocus: true },
    markdown: { isTrusted: { enabledCommands: [commandIds.openMap] }, supportHtml: false },
  });
}
