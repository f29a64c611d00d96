import { l10n, Uri } from 'vscode';
import { nameBaseline } from '../baseline-entry';
import { chooseFolder, readSaved, say, writeFile } from '../folder-files';
import { sendRequest } from '../server-messages';
import type { Services } from '../services';

/** Writes down the findings of today, so that only later ones are loud, and names the file in `crosstalk.json`. */
export async function putOffFindings({ client }: Services): Promise<void> {
  const folder = await chooseFolder(l10n.t('The folder whose findings are put off'));
  if (folder === undefined) return;
  const { path, text, added } = await sendRequest(client, 'crosstalk/baseline', { folder: folder.uri.toString() });
  if (added === 0) return say(l10n.t('There is no new finding in {0}.', folder.name));
  const file = Uri.joinPath(folder.uri, path);
  await writeFile(file, text);
  const configuration = Uri.joinPath(folder.uri, 'crosstalk.json');
  const named = nameBaseline(await readSaved(folder.uri, ['crosstalk.json']) ?? '{}\n', path);
  if (named !== undefined) await writeFile(configuration, named);
  say(l10n.t('{0} of today are put off in {1}: hints from now on, and not told in CI.', added === 1 ? l10n.t('One finding') : l10n.t('{0} findings', added), path), file);
}
