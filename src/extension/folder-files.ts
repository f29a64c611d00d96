import { l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { WorkspaceFolder } from 'vscode';

/** The folder that a command is about; asks where there are several, and says so where there is none. */
export async function chooseFolder(question: string): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) say(l10n.t('Open a folder first.'));
  return folders.length > 1 ? window.showWorkspaceFolderPick({ placeHolder: question }) : folders[0];
}

/** Writes a file that is not there yet and shows it; `write` says what is in it; one that is there is only shown. */
export async function createFile(folder: WorkspaceFolder, path: readonly string[], write: () => string | Promise<string>): Promise<void> {
  const file = Uri.joinPath(folder.uri, ...path);
  const name = path.join('/');
  if (await exists(folder.uri, path)) {
    say(l10n.t('{0} is already there.', name));
  } else {
    const edit = new WorkspaceEdit();
    edit.createFile(file, { contents: new TextEncoder().encode(await write()) });
    if (!await workspace.applyEdit(edit) || !await (await workspace.openTextDocument(file)).save()) throw new Error(`${file.fsPath} could not be written.`);
  }
  await window.showTextDocument(file);
}

async function exists(folder: Uri, [name, ...rest]: readonly string[]): Promise<boolean> {
  const isThere = (await workspace.fs.readDirectory(folder)).some(([entry]) => entry === name);
  return isThere && (rest.length === 0 || exists(Uri.joinPath(folder, name ?? ''), rest));
}

/** The text of a file on disk, after what is not saved yet was saved; `undefined` where there is no such file. A document may not have heard yet of a change on disk. */
export async function readSaved(folder: Uri, path: readonly string[]): Promise<string | undefined> {
  if (!await exists(folder, path)) return undefined;
  const file = Uri.joinPath(folder, ...path);
  const unsaved = workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === file.toString());
  if (unsaved !== undefined) await window.showTextDocument(unsaved).then(() => unsaved.save());
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}

/** Writes a file, and the folders that it lies in. */
export async function writeFile(file: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** Not waited for: the command is done, whatever the user does with the message. */
export function say(message: string, file?: Uri): void {
  const open = l10n.t('Open File');
  void window.showInformationMessage(message, ...(file === undefined ? [] : [open])).then((chosen) => {
    if (chosen === open && file !== undefined) void window.showTextDocument(file);
  });
}
