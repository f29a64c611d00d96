import { commands, Uri, workspace } from 'vscode';
import type { Services } from '../services';

/** Opens a copy of the sample in a window of its own, to be changed without fear; each time a fresh one. */
export async function openSample({ context }: Services): Promise<void> {
  const copy = Uri.joinPath(context.globalStorageUri, 'sample');
  await workspace.fs.createDirectory(context.globalStorageUri);
  await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'media', 'sample'), copy, { overwrite: true });
  await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
}
