import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { MapPanel } from './map-panel';
import type { Views } from './views/views';

/** What the commands share. */
export interface Services {
  readonly context: ExtensionContext;
  readonly client: LanguageClient;
  readonly output: LogOutputChannel;
  readonly panel: MapPanel;
  readonly views: Views;
}
