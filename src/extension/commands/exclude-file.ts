import * as v from 'valibot';
import { l10n, Uri, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { excludeArgumentSchema } from '../../protocol/commands';
import type { ExcludeArgument } from '../../protocol/commands';
import { addExclude, toGlob } from '../exclude-entry';
import { readSaved, say, writeFile } from '../folder-files';
import type { Services } from '../services';
import { fileOf } from './explain-file';

interface Choice extends QuickPickItem { readonly act: () => Promise<void> }

/** Leaves a file out of the analysis, the active one or one of the explorer; of what is slow the user may also want to hear no more. */
export async function excludeFile({ slow }: Services, given: unknown): Promise<void> {
  const argument = given === undefined || given instanceof Uri ? ofFile(given) : v.parse(excludeArgumentSchema, given);
  if (argument === undefined) return say(l10n.t('Open a file of the workspace first.'));
  if (argument.isSlow !== true) return exclude(argument);
  const { path } = argument;
  const choices: readonly Choice[] = [
    ...(path === '' ? [] : [{ label: l10n.t('Exclude {0}', path), description: l10n.t('in crosstalk.json'), act: () => exclude(argument) }]),
    { label: l10n.t('Leave it, and do not say so again'), act: () => slow.silence(argument) },
  ];
  await (await window.showQuickPick(choices, { placeHolder: l10n.t('What is excluded is not analyzed, and nobody waits for it') }))?.act();
}

function ofFile(given: Uri | undefined): ExcludeArgument | undefined {
  const uri = fileOf(given);
  const folder = uri && workspace.getWorkspaceFolder(uri);
  return uri === undefined || folder === undefined ? undefined : { folder: folder.uri.toString(), path: toGlob(uri.path.slice(folder.uri.path.length + 1)) };
}

async function exclude({ folder, path, isSlow }: ExcludeArgument): Promise<void> {
  const root = Uri.parse(folder);
  const glob = isSlow === true && !path.endsWith('/**') ? toGlob(path) : path;
  const text = addExclude(await readSaved(root, ['crosstalk.json']) ?? '{}\n', glob);
  if (text === undefined) return say(l10n.t('crosstalk.json excludes {0} already, or cannot be changed.', path), Uri.joinPath(root, 'crosstalk.json'));
  await writeFile(Uri.joinPath(root, 'crosstalk.json'), text);
  say(l10n.t('{0} is excluded from now on.', path), Uri.joinPath(root, 'crosstalk.json'));
}
