import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('activates, without waiting for its server and without the analyser in this process', async () => {
    const extension = vscode.extensions.getExtension<{ readonly ready: Promise<void> }>('crosstalk-lint.crosstalk-lint');
    assert.ok(extension, 'VS Code does not know the extension.');
    const wasActive = extension.isActive;
    const { ready } = await extension.activate();
    assert.equal(extension.isActive, true);
    const first = await Promise.race([ready.then(() => 'server'), new Promise((resolve) => setImmediate(() => resolve('extension')))]);
    assert.ok(wasActive || first === 'extension', 'Activating waited for the server.');
    await ready;
    const loaded = Object.keys(require.cache).filter((file) => file.startsWith(join(extension.extensionPath, 'dist')));
    assert.deepEqual(loaded.map((file) => file.replace(/^.*[\\/]/, '')).sort(), ['extension.js', 'language-client.js']);
  });
});
