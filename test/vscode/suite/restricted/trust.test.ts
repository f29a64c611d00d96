import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('in Restricted Mode', () => {
  it('activates all the same', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const extension = vscode.extensions.getExtension('crosstalk-lint.crosstalk-lint');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
