import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

const mailer = (): vscode.Uri => fileUri('services', 'gateway', 'src', 'mailer.ts');
const hint = (): vscode.Diagnostic | undefined => vscode.languages.getDiagnostics(mailer()).find(({ source, severity }) => source === 'crosstalk' && severity === vscode.DiagnosticSeverity.Hint);
const setShown = (shown: boolean | undefined): Thenable<void> => vscode.workspace.getConfiguration('crosstalk').update('showSuppressed', shown, vscode.ConfigurationTarget.Workspace);

describe('what is suppressed', () => {
  before(activate);
  after(async () => {
    await setShown(undefined);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is a hint with the reason where the setting wants it, and nothing elsewhere', async () => {
    const editor = await vscode.window.showTextDocument(mailer());
    const line = editor.document.getText().split('\n').findIndex((text) => text.includes('sendMail('));
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), '// crosstalk-disable-next-line -- tried\n')));
    await setShown(true);
    const found = await waitFor('A hint about what is suppressed', vscode.languages.onDidChangeDiagnostics, hint);
    assert.match(found.message, new RegExp(`^Suppressed in line ${line + 1}: “tried”\\. `));
    await setShown(undefined);
    await waitFor('No hint', vscode.languages.onDidChangeDiagnostics, () => (hint() === undefined ? true : undefined));
  });
});
