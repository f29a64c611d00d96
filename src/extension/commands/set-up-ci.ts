import { l10n, window } from 'vscode';
import { GITHUB_JOB, GITLAB_JOB } from '../ci-templates';
import { chooseFolder, createFile } from '../folder-files';

/** Writes the job that checks each pull request. */
export async function setUpCi(): Promise<void> {
  const folder = await chooseFolder(l10n.t('The folder to check in CI'));
  if (folder === undefined) return;
  const github = { label: 'GitHub Actions', path: ['.github', 'workflows', 'crosstalk.yml'], text: GITHUB_JOB };
  const gitlab = { label: 'GitLab CI', path: ['.gitlab', 'crosstalk.yml'], text: GITLAB_JOB, description: l10n.t('to be included in .gitlab-ci.yml') };
  const chosen = await window.showQuickPick([github, gitlab], { placeHolder: l10n.t('Where the check runs') });
  if (chosen !== undefined) await createFile(folder, chosen.path, () => chosen.text);
}
