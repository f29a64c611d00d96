import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, positionOf } from '../support';

describe('in a window of several folders, hovering over a call', () => {
  before(activate);

  it('works in each', async () => {
    const texts = [];
    for (const [index, name] of [[0, 'orders'], [1, 'billing']] as const) {
      const folder = vscode.workspace.workspaceFolders?.[index];
      assert.equal(folder?.name, name);
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'src', `${name}.ts`));
      await vscode.window.showTextDocument(document);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'fetch('));
      texts.push(hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n'));
    }
    assert.match(texts[0] ?? '', /sent from here\*\* `fetch`/);
    assert.match(texts[1] ?? '', /sent from here\*\* `fetch`/);
  });
});
