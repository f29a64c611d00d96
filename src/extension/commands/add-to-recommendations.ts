import { l10n, Uri } from 'vscode';
import { chooseFolder, readSaved, say, writeFile } from '../folder-files';
import { addRecommendation } from '../recommendations';
import type { Services } from '../services';

const PATH = ['.vscode', 'extensions.json'];

/** Recommends the extension to everybody who opens the folder, in its `.vscode/extensions.json`. */
export async function addToRecommendations({ context }: Services): Promise<void> {
  const folder = await chooseFolder(l10n.t('The folder to recommend Crosstalk in'));
  if (folder === undefined) return;
  const file = Uri.joinPath(folder.uri, ...PATH);
  const addition = addRecommendation(await readSaved(folder.uri, PATH) ?? '', context.extension.id.toLowerCase());
  switch (addition.kind) {
    case 'added':
      await writeFile(file, addition.text);
      return say(l10n.t('Crosstalk is now recommended to everybody who opens {0}.', folder.name), file);
    case 'present': return say(l10n.t('Crosstalk is already recommended in {0}.', folder.name));
    case 'unwanted': return say(l10n.t('The extensions.json of {0} lists Crosstalk as unwanted; remove it there first.', folder.name), file);
    case 'unreadable': return say(l10n.t('The extensions.json of {0} cannot be changed: {1}.', folder.name, addition.reason), file);
  }
}
