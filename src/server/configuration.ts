import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { defaultSettings, readSettings, SETTINGS_SECTION } from '../protocol/settings';
import type { Settings } from '../protocol/settings';
import type { ServerContext } from './context';
import type { Folder } from './folders';
import { describeError, guardEvent } from './guard';

/** Reads the settings of folders again when the user changes them. */
export function registerConfiguration(context: ServerContext): void {
  context.connection.onDidChangeConfiguration(() => configureFolders(context, context.folders.all()));
}

export function startFollowingConfiguration({ client, connection, log }: ServerContext): void {
  if (client.registersConfiguration) {
    guardEvent(log, 'Following settings', async () => {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
    });
  }
}

/** Gives each folder its settings, which starts its analysis. */
export function configureFolders(context: ServerContext, folders: readonly Folder[]): void {
  for (const folder of folders) {
    guardEvent(context.log, `Configuring ${folder.name}`, async () => folder.session.configure(await settingsOf(context, folder)));
  }
}

async function settingsOf({ client, connection, log }: ServerContext, { uri, name }: Folder): Promise<Settings> {
  const value: unknown = client.answersConfiguration
    ? await connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION }).catch((error: unknown) => {
      log.error(`The settings of ${name} could not be read: ${describeError(error)}`);
      return undefined;
    })
    : client.options.settings;
  const settings = readSettings(value);
  if ('wrong' in settings) {
    log.warn(`The settings of ${name} are wrong, so the defaults hold. ${settings.wrong}`);
    return defaultSettings;
  }
  return settings;
}
