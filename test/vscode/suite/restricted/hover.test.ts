import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, positionOf } from '../support';

describe('in Restricted Mode, hovering over a call', () => {
  before(activate);

  it('says the same as in a trusted folder, since nothing of the workspace is executed', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const document = await vscode.workspace.openTextDocument(fileUri('orders', 'src', 'orders.ts'));
    await vscode.window.showTextDocument(document);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'fetch('));
    const texts = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value));
    assert.match(texts.join('\n'), /Target: `POST billing:3000\/charges`/);
  });
});
