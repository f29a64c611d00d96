import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, positionOf, waitFor } from '../support';

const file = (): vscode.Uri => fileUri('crosstalk.json');
const TEXT = `{
  // what the team agrees on
  "exclude": ["nowhere/**"],
  "rules": { "missing-timout": "off", "orphan-topic": "loud" },
  "includes": [],
  "external": [],
  "external": [],
  "overrides": [],
}
`;
const problems = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(file()).filter(({ source }) => source === 'crosstalk');

describe('crosstalk.json in the editor', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await activate();
    await vscode.extensions.getExtension('vscode.json-language-features')?.activate();
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(TEXT));
    document = (await vscode.window.showTextDocument(file())).document;
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file());
  });

  it('is JSON with comments', () => assert.equal(document.languageId, 'jsonc'));

  it('is checked: what is not known, and what matches nothing, each said once', async () => {
    const ofJson = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(file()).filter(({ message }) => message === 'Duplicate object key');
    const found = await waitFor('The problems', vscode.languages.onDidChangeDiagnostics, () => (problems().length === 4 && ofJson().length > 0 ? vscode.languages.getDiagnostics(file()) : undefined));
    assert.deepEqual(found.map(({ message, severity, range }) => [`${String(range.start.line)} ${document.getText(range)}`, vscode.DiagnosticSeverity[severity], message.split('.')[0]]).sort(), [
      ['2 "nowhere/**"', 'Information', '"exclude'],
      ['3 "missing-timout"', 'Warning', 'There is no rule "missing-timout"'],
      ['3 "orphan-topic"', 'Warning', '"rules'],
      ['4 "includes"', 'Warning', '"includes" is not known'],
      ['5 "external"', 'Warning', 'Duplicate object key'],
      ['6 "external"', 'Warning', 'Duplicate object key'],
    ], JSON.stringify(found));
  });

  it('is completed and explained from the schema that comes with the extension', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', file(), positionOf(document, '"rules"').translate(0, -1));
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const key of ['services', 'policies', 'libraries', 'extends']) assert.ok(labels.some((label) => label.includes(key)), labels.join());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', file(), positionOf(document, 'exclude"'));
    assert.match(hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n'), /\w/);
  });
});
