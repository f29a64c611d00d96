import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

const mailer = (): vscode.Uri => fileUri('services', 'gateway', 'src', 'mailer.ts');
const hint = (): vscode.Diagnostic | undefined => vscode.languages.getDiagnostics(mailer()).find(({ source, severity }) => source === 'crosstalk' && severity === vscode.DiagnosticSeverity.Hint);
const faded = (): vscode.Diagnostic | undefined => vscode.languages.getDiagnostics(mailer()).find(({ source, tags }) => source === 'crosstalk' && (tags?.length ?? 0) > 0);
const setShown = (shown: boolean | undefined): Thenable<void> => vscode.workspace.getConfiguration('crosstalk').update('showSuppressed', shown, vscode.ConfigurationTarget.Workspace);
const setProfile = (profile: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('crosstalk').update('profile', profile, vscode.ConfigurationTarget.Workspace);

describe('what is suppressed', () => {
  before(activate);
  afterEach(async () => {
    await setShown(undefined);
    await setProfile(undefined);
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

  it('is a hint as well where the baseline of the team puts it off', async () => {
    await vscode.commands.executeCommand('crosstalk.putOffFindings');
    try {
      await setShown(true);
      const { message } = await waitFor('A hint about what is put off', vscode.languages.onDidChangeDiagnostics, () => (/crosstalk-baseline\.json/.test(hint()?.message ?? '') ? hint() : undefined));
      assert.match(message, /waits for an e-mail/);
    } finally {
      await vscode.workspace.fs.delete(fileUri('crosstalk.json'));
      await vscode.workspace.fs.delete(fileUri('crosstalk-baseline.json'));
      await waitFor('No hint', vscode.languages.onDidChangeDiagnostics, () => (hint() === undefined ? true : undefined));
    }
  });

  it('fades the comment that suppresses nothing', async () => {
    const editor = await vscode.window.showTextDocument(mailer());
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// crosstalk-disable-next-line missing-timeout -- nothing is here\n')));
    await setProfile('explore');
    const { tags, range } = await waitFor('What is said of the comment', vscode.languages.onDidChangeDiagnostics, faded);
    assert.deepEqual([tags, range.start.line], [[vscode.DiagnosticTag.Unnecessary], 0]);
  });
});
