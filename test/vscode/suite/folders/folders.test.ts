import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('in a window of several folders', () => {
  it('activates', async () => {
    assert.deepEqual(vscode.workspace.workspaceFolders?.map(({ name }) => name), ['orders', 'billing']);
    const extension = vscode.extensions.getExtension('crosstalk-lint.crosstalk-lint');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
