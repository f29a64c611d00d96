import { l10n } from 'vscode';
import { CONFIGURATION } from '../configuration-template';
import { chooseFolder, createFile } from '../folder-files';

/** Begins the `crosstalk.json` of a folder. */
export async function createConfiguration(): Promise<void> {
  const folder = await chooseFolder(l10n.t('The folder to configure Crosstalk in'));
  if (folder !== undefined) await createFile(folder, ['crosstalk.json'], CONFIGURATION);
}
