import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, positionOf, quickFixesAt, waitFor } from '../support';

const mailer = (): vscode.Uri => fileUri('services', 'gateway', 'src', 'mailer.ts');
const finding = (): vscode.Diagnostic | undefined => vscode.languages.getDiagnostics(mailer()).find(({ source }) => source === 'crosstalk');

describe('reporting a finding that is wrong', () => {
  before(activate);
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is a quick fix, and a command at the cursor, that copies a report without names of the code', async () => {
    const editor = await vscode.window.showTextDocument(mailer());
    const { range } = await waitFor('A finding', vscode.languages.onDidChangeDiagnostics, finding);
    const actions = await quickFixesAt(mailer(), range);
    const command = actions.find(({ kind }) => kind?.value === 'quickfix.report.crosstalk')?.command;
    assert.ok(command, `There are only: ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.commands.executeCommand(command.command, ...command.arguments ?? []);
    const report = await vscode.env.clipboard.readText();
    assert.match(report, /^### `await-notification-in-handler` is wrong here\n\n- Crosstalk \d.*, VS Code \d/);
    assert.doesNotMatch(report, /transporter|sendWelcome|accounts|gateway/);
    await vscode.env.clipboard.writeText('');
    const cursor = positionOf(editor.document, 'sendMail');
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('crosstalk.reportFinding');
    assert.equal(await vscode.env.clipboard.readText(), report);
  });
});
