import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, positionOf } from '../support';

const textAt = async (document: vscode.TextDocument, text: string): Promise<string> => {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, text));
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
};

describe('hovering over a call', () => {
  before(activate);

  it('says who is called, how, and from where', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri('orders', 'src', 'orders.ts'));
    await vscode.window.showTextDocument(document);
    const text = await textAt(document, 'fetch(');
    assert.match(text, /\*\*Synchronous HTTP, sent from here\*\* `fetch`/);
    assert.match(text, /Target: `POST billing:3000\/charges`/);
    assert.match(text, /Reached from \[POST \/orders\]\(.*\) \(request\)/);
  });

  it('may run the one command that opens the map, and no other', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri('orders', 'src', 'orders.ts'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'fetch('));
    const ours = hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof vscode.MarkdownString && content.value.includes('crosstalk.openMap'));
    assert.deepEqual(ours.map((content) => content instanceof vscode.MarkdownString && content.isTrusted), [{ enabledCommands: ['crosstalk.openMap'] }]);
  });

  it('follows unsaved text', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri('orders', 'src', 'orders.ts'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(positionOf(document, 'app.listen'), "app.get('/refunds', () => fetch('http://billing:3000/refunds'));\n"));
    assert.match(await textAt(document, "fetch('http://billing:3000/refunds"), /Target: `GET billing:3000\/refunds`/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
