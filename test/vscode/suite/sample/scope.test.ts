import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

/** Opened by no other test: VS Code keeps a document for a while after its editor is closed. */
const reports = (): vscode.Uri => fileUri('services', 'reports', 'src', 'server.ts');
const findings = (): number => vscode.languages.getDiagnostics(reports()).filter(({ source }) => source === 'crosstalk').length;
const until = (count: number): Promise<true> => waitFor(`${String(count)} findings of the reports`, vscode.languages.onDidChangeDiagnostics, () => (findings() === count ? true : undefined));
const setScope = (scope: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('crosstalk').update('scope', scope, vscode.ConfigurationTarget.Workspace);

describe('the scope', () => {
  before(activate);
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await setScope(undefined);
    await until(1);
  });

  it('may leave only the findings of open files', async () => {
    await until(1);
    await setScope('openFiles');
    await until(0);
    await vscode.window.showTextDocument(reports());
    await until(1);
  });
});
