import { l10n, Range, Uri, workspace, WorkspaceEdit } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { chooseFolder, say } from '../folder-files';
import { addRecommendation } from '../recommendations';
import type { Services } from '../services';

/** Recommends the extension to everybody who opens the folder, in its `.vscode/extensions.json`. */
export async function addToRecommendations({ context }: Services): Promise<void> {
  const folder = await chooseFolder(l10n.t('The folder to recommend Crosstalk in'));
  if (folder === undefined) {
    return;
  }
  const file = Uri.joinPath(folder.uri, '.vscode', 'extensions.json');
  const text = await readText(file);
  const addition = addRecommendation(text ?? '', context.extension.id.toLowerCase());
  switch (addition.kind) {
    case 'added': return write(folder, file, text, addition.text);
    case 'present': return say(l10n.t('Crosstalk is already recommended in {0}.', folder.name));
    case 'unwanted': return say(l10n.t('The extensions.json of {0} lists Crosstalk as unwanted; remove it there first.', folder.name), file);
    case 'unreadable': return say(l10n.t('The extensions.json of {0} cannot be changed: {1}.', folder.name, addition.reason), file);
  }
}

/** The text as the editor has it; `undefined` when there is no file. */
async function readText(file: Uri): Promise<string | undefined> {
  const folder = Uri.joinPath(file, '..');
  const isThere = (await has(Uri.joinPath(folder, '..'), '.vscode')) && (await has(folder, 'extensions.json'));
  return isThere ? (await workspace.openTextDocument(file)).getText() : undefined;
}

async function has(folder: Uri, name: string): Promise<boolean> {
  return (await workspace.fs.readDirectory(folder)).some(([entry]) => entry === name);
}

async function write(folder: WorkspaceFolder, file: Uri, before: string | undefined, after: string): Promise<void> {
  const edit = new WorkspaceEdit();
  if (before === undefined) {
    edit.createFile(file, { contents: new TextEncoder().encode(after) });
  } else {
    edit.replace(file, new Range(0, 0, Number.MAX_SAFE_INTEGER, 0), after);
  }
  if (!await workspace.applyEdit(edit) || !await (await workspace.openTextDocument(file)).save()) {
    throw new Error(`${file.fsPath} could not be written.`);
  }
  say(l10n.t('Crosstalk is now recommended to everybody who opens {0}.', folder.name), file);
}
