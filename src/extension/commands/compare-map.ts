import { l10n, QuickPickItemKind, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { CodeStates, Comparing } from '../../protocol/comparison';
import { chooseFolder, say } from '../folder-files';
import { sendRequest } from '../server-messages';
import type { Services } from '../services';

interface Choice extends QuickPickItem { readonly comparing?: Comparing }

/** Shows in the map what differs from a branch, a commit or what is staged. */
export async function compareMap({ client, panel }: Services): Promise<void> {
  if (!workspace.isTrusted) return say(l10n.t('Comparing runs git in the folder, so the workspace has to be trusted first.'));
  const folder = panel.folder ?? await chooseFolder(l10n.t('The folder to compare'));
  if (folder === undefined) return;
  const states = await sendRequest(client, 'crosstalk/states', { folder: folder.uri.toString() });
  const chosen = await window.showQuickPick(choicesOf(states), { placeHolder: l10n.t('What to compare the map of {0} with', folder.name), matchOnDescription: true });
  if (chosen === undefined) return;
  const comparing = chosen.comparing ?? await askForCommit();
  if (comparing !== undefined) await panel.compare(folder, comparing);
}

function choicesOf({ mainBranch, branches, commits }: CodeStates): readonly Choice[] {
  const others = branches.filter((name) => name !== mainBranch);
  return [
    ...mainBranch === undefined ? [] : [{ label: mainBranch, description: l10n.t('where this branch left it'), comparing: branch(mainBranch) }],
    { label: l10n.t('Last commit'), description: l10n.t('everything that is not committed'), comparing: { base: { kind: 'commit', ref: 'HEAD' }, name: l10n.t('the last commit') } },
    { label: l10n.t('Staged changes'), description: l10n.t('what would be committed, against the last commit'), comparing: { base: { kind: 'commit', ref: 'HEAD' }, head: { kind: 'index' }, name: l10n.t('the last commit, staged changes only') } },
    { label: l10n.t('What is staged'), description: l10n.t('everything that is not staged'), comparing: { base: { kind: 'index' }, name: l10n.t('what is staged') } },
    { label: l10n.t('Another branch, tag or commit…') },
    ...group(l10n.t('Branches and tags'), others.map((name) => ({ label: name, description: l10n.t('where this branch left it'), comparing: branch(name) }))),
    ...group(l10n.t('Commits'), commits.map(({ hash, subject }) => ({ label: subject, description: hash.slice(0, 10), comparing: { base: { kind: 'commit', ref: hash }, name: hash.slice(0, 10) } }))),
  ];
}

function branch(ref: string): Comparing {
  return { base: { kind: 'branch', ref }, name: ref };
}

function group(label: string, choices: readonly Choice[]): readonly Choice[] {
  return choices.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...choices];
}

async function askForCommit(): Promise<Comparing | undefined> {
  const ref = (await window.showInputBox({ prompt: l10n.t('A branch, tag or commit, as git knows it') }))?.trim();
  return ref === undefined || ref === '' ? undefined : { base: { kind: 'commit', ref }, name: ref };
}
