import * as v from 'valibot';
import { l10n, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { openMapArgumentSchema } from '../../protocol/commands';
import type { OpenMapArgument } from '../../protocol/commands';
import type { Services } from '../services';

/** Opens the communication map of a folder, at a site when one is given. */
export async function openMap({ panel }: Services, given: unknown): Promise<void> {
  const argument = v.parse(openMapArgumentSchema, given ?? {});
  const folder = findFolder(argument) ?? (await chooseFolder());
  if (folder !== undefined) {
    await panel.open(folder, argument.site);
  }
}

function findFolder({ folder: uri }: OpenMapArgument): WorkspaceFolder | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  return folders.find((folder) => folder.uri.toString() === uri) ?? (folders.length === 1 ? folders[0] : active);
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage(l10n.t('Open a folder to see how its services communicate.'));
    return undefined;
  }
  return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The folder to show the communication map of') });
}
