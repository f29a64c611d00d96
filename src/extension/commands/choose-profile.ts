import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { SETTINGS_SECTION, type Settings } from '../../protocol/settings';
import { chooseFolder } from '../folder-files';
import type { Services } from '../services';
import { isNode } from '../views/outline-view';

type Profile = Settings['profile'];

/** Asks which findings are shown, and says so in the setting: where it is said already, else for the user. */
export async function chooseProfile(_services: Services, given: unknown): Promise<void> {
  const uri = given instanceof Uri ? given : isNode(given) ? given.folder.uri : (await chooseFolder(l10n.t('The folder whose findings are chosen')))?.uri;
  if (uri === undefined) return;
  const configuration = workspace.getConfiguration(SETTINGS_SECTION, uri);
  const chosen = await window.showQuickPick(choicesOf(configuration.get<Profile>('profile')), { placeHolder: l10n.t('Which findings to show') });
  if (chosen !== undefined) await configuration.update('profile', chosen.label, targetOf(configuration.inspect('profile')));
}

function choicesOf(current: Profile | undefined): readonly QuickPickItem[] {
  const profiles: Readonly<Record<Profile, string>> = { strict: l10n.t('Errors and warnings'), advice: l10n.t('Errors, warnings and advice'), explore: l10n.t('Everything, hints too') };
  return Object.entries(profiles).map(([label, description]) => ({ label, description: label === current ? l10n.t('{0} (as now)', description) : description }));
}

function targetOf(said: { readonly workspaceFolderValue?: unknown; readonly workspaceValue?: unknown } | undefined): ConfigurationTarget {
  if (said?.workspaceFolderValue !== undefined) return ConfigurationTarget.WorkspaceFolder;
  return said?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
}
