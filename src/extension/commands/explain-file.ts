import { commands, l10n, Uri, window, workspace } from 'vscode';
import { commandIds } from '../../protocol/commands';
import { SETTINGS_SECTION } from '../../protocol/settings';
import { say } from '../folder-files';
import { toFileAnswer } from '../file-text';
import { sendRequest } from '../server-messages';
import type { Services } from '../services';

/** Says why nothing is found in a file, or what is: of the active editor, or of the one chosen in the explorer. */
export async function explainFile({ client }: Services, given: unknown): Promise<void> {
  const uri = fileOf(given);
  if (uri === undefined) return say(l10n.t('Open a file of the workspace first.'));
  const standing = await sendRequest(client, 'crosstalk/file', { uri: uri.toString() });
  const [settings, show] = [l10n.t('Open Settings'), l10n.t('Show…')];
  const offers = [...(standing.state === 'disabled' ? [settings] : []), ...(standing.unreported > 0 ? [show] : [])];
  const message = toFileAnswer(standing, uri.path.slice(uri.path.lastIndexOf('/') + 1), l10n);
  void window.showInformationMessage(message, ...offers).then((chosen) => {
    if (chosen === settings) void commands.executeCommand('workbench.action.openSettings', `${SETTINGS_SECTION}.enable`);
    if (chosen === show) void commands.executeCommand(commandIds.chooseProfile, workspace.getWorkspaceFolder(uri)?.uri);
  });
}

/** What a command of the explorer or of the palette is about. */
export function fileOf(given: unknown): Uri | undefined {
  return given instanceof Uri ? given : window.activeTextEditor?.document.uri;
}
