import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { MapPanel } from './map-panel';
import type { SlowNotice } from './slow-notice';
import type { Views } from './views/views';
import type { Client } from './client';

/** What the commands share. */
export interface Services {
  readonly context: ExtensionContext;
  readonly client: Client;
  readonly output: LogOutputChannel;
  readonly panel: MapPanel;
  readonly views: Views;
  readonly slow: SlowNotice;
}
