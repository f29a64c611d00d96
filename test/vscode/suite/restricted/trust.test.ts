import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('in Restricted Mode', () => {
  it('activates all the same', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const extension = vscode.extensions.getExtension('crosstalk-lint.crosstalk-lint');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });

  it('runs no git: the map is compared with nothing', async () => {
    await vscode.commands.executeCommand('crosstalk.compareMap');
    assert.deepEqual(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview), []);
  });
});
