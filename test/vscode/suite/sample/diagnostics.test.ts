import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, positionOf, quickFixesAt, waitFor } from '../support';

const RULE = 'await-notification-in-handler';
const handler = (): vscode.Uri => fileUri('services', 'gateway', 'src', 'accounts.ts');
const mailer = (): vscode.Uri => fileUri('services', 'gateway', 'src', 'mailer.ts');

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
const findingsIn = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'crosstalk' && codeOf(diagnostic) === RULE);

const finding = (uri: vscode.Uri): Promise<vscode.Diagnostic> =>
  waitFor(`A finding of ${RULE} in ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () => findingsIn(uri)[0]);
const noFinding = (uri: vscode.Uri): Promise<true> =>
  waitFor(`A ${uri.path} without findings of ${RULE}`, vscode.languages.onDidChangeDiagnostics, () => (findingsIn(uri).length === 0 ? true : undefined));

async function show(uri: vscode.Uri, column = vscode.ViewColumn.One): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { viewColumn: column, preview: false });
}

async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const start = positionOf(editor.document, before);
  const end = editor.document.positionAt(editor.document.offsetAt(start) + before.length);
  assert.ok(await editor.edit((edit) => edit.replace(new vscode.Range(start, end), after)));
}

describe('diagnostics', () => {
  before(activate);
  afterEach(async () => {
    for (const editor of vscode.window.visibleTextEditors) {
      await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.One });
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('come for a file that nobody opened', async () => {
    await finding(mailer());
    assert.equal(vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === mailer().toString()), false);
  });

  it('come for an opened file, with rule, documentation and the way from the handler', async () => {
    await show(mailer());
    const { range, severity, code, relatedInformation } = await finding(mailer());
    assert.equal(vscode.window.activeTextEditor?.document.getText(range).startsWith('sendMail'), true);
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    assert.match(String(typeof code === 'object' && code.target), /\/docs\/rules\/await-notification-in-handler\.md$/);
    assert.deepEqual(relatedInformation?.map(({ message, location }) => [message, location.uri.toString()]), [['POST /accounts', handler().toString()], ['sendWelcome', handler().toString()]]);
  });

  it('change in one file while another is edited, saved or not', async () => {
    await show(mailer());
    await finding(mailer());
    const editor = await show(handler(), vscode.ViewColumn.Two);
    await replace(editor, 'await sendWelcome(account.email);', '');
    await noFinding(mailer());
    await replace(editor, 'response.status(201)', 'await sendWelcome(account.email);\n  response.status(201)');
    await finding(mailer());
    assert.equal(editor.document.isDirty, true);
  });

  it('change in a closed file while another is edited', async () => {
    const editor = await show(handler());
    await finding(mailer());
    await replace(editor, 'await sendWelcome(account.email);', '');
    await noFinding(mailer());
  });

  it('are taken back when the edit that made them is discarded', async () => {
    const editor = await show(handler());
    await replace(editor, 'await sendWelcome(account.email);', '');
    await noFinding(mailer());
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await finding(mailer());
  });

  it('go away with the quick fix that suppresses them', async () => {
    const editor = await show(mailer());
    const { range } = await finding(mailer());
    const actions = await quickFixesAt(mailer(), range);
    const suppress = actions.find(({ kind }) => kind?.value === 'quickfix.suppressRule.inline.crosstalk');
    assert.ok(suppress?.edit, `There are only: ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(suppress.edit));
    await noFinding(mailer());
    const line = editor.document.lineAt(range.start.line).text;
    assert.equal(line, '  // crosstalk-disable-next-line await-notification-in-handler -- reason');
  });

  it('go away with a fix that changes the code, and come back when that is undone', async () => {
    const editor = await show(mailer());
    const { range } = await finding(mailer());
    const before = editor.document.getText();
    const actions = await quickFixesAt(mailer(), range, 10);
    const mark = actions.find(({ kind }) => kind?.value === 'quickfix.crosstalk');
    assert.ok(mark?.edit, `There are only: ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(mark.edit));
    await noFinding(mailer());
    assert.equal(editor.document.getText(), before.replace('export async function sendWelcome', '/** @crosstalk instant */\nexport async function sendWelcome'));
    await vscode.commands.executeCommand('undo');
    await finding(mailer());
    assert.equal(editor.document.getText(), before);
  });
});
