import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

/** Opened by the last test alone: VS Code keeps a document for a while after its editor is closed. */
const reports = (): vscode.Uri => fileUri('services', 'reports', 'src', 'server.ts');
const findings = (): number => vscode.languages.getDiagnostics(reports()).filter(({ source }) => source === 'crosstalk').length;
const until = (count: number): Promise<true> => waitFor(`${String(count)} findings of the reports`, vscode.languages.onDidChangeDiagnostics, () => (findings() === count ? true : undefined));
const setScope = (scope: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('crosstalk').update('scope', scope, vscode.ConfigurationTarget.Workspace);

const GIT = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
const git = (...args: readonly string[]): void => void execFileSync('git', [...GIT, ...args], { cwd: fileUri().fsPath });

/** The extension of VS Code for git fails in this process when a repository goes away that it has opened. */
const setGit = (isEnabled: boolean | undefined): Thenable<void> => vscode.workspace.getConfiguration('git').update('enabled', isEnabled, vscode.ConfigurationTarget.Global);

describe('the scope', () => {
  before(async () => {
    await activate();
    await setGit(false);
  });
  after(() => setGit(undefined));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await setScope(undefined);
    await until(1);
  });

  it('may leave only the findings of files that differ from the last commit', async () => {
    const text = await vscode.workspace.fs.readFile(reports());
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'Open the shop');
    try {
      await until(1);
      await setScope('changedFiles');
      await until(0);
      await vscode.workspace.fs.writeFile(reports(), new TextEncoder().encode(`${new TextDecoder().decode(text)}// Changed.\n`));
      await until(1);
    } finally {
      await vscode.workspace.fs.writeFile(reports(), text);
      await vscode.workspace.fs.delete(fileUri('.git'), { recursive: true });
    }
  });

  it('may leave only the findings of open files', async () => {
    await until(1);
    await setScope('openFiles');
    await until(0);
    await vscode.window.showTextDocument(reports());
    await until(1);
  });
});
