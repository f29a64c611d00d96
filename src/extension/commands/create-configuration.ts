import { l10n } from 'vscode';
import { chooseFolder, createFile } from '../folder-files';
import { sendRequest } from '../server-messages';
import type { Services } from '../services';

/** Begins the `crosstalk.json` of a folder, from what was found there. */
export async function createConfiguration({ client }: Services): Promise<void> {
  const folder = await chooseFolder(l10n.t('The folder to configure Crosstalk in'));
  if (folder !== undefined) await createFile(folder, ['crosstalk.json'], async () => (await sendRequest(client, 'crosstalk/firstConfiguration', { folder: folder.uri.toString() })).text);
}
