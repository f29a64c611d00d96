import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate } from '../support';

describe('in a window of several folders', () => {
  it('activates', async () => {
    await activate();
    assert.deepEqual(vscode.workspace.workspaceFolders?.map(({ name }) => name), ['orders', 'billing']);
    const extension = vscode.extensions.getExtension('crosstalk-lint.crosstalk-lint');
    assert.equal(extension?.isActive, true);
  });
});
