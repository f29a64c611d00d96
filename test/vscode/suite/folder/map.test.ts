import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, waitFor } from '../support';

const findMapTab = (): vscode.Tab | undefined => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)
  .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('crosstalk.map'));

describe('the communication map', () => {
  before(activate);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens in one panel, however often it is asked for', async () => {
    await vscode.commands.executeCommand('crosstalk.openMap');
    const tab = await waitFor('The map', vscode.window.tabGroups.onDidChangeTabs, findMapTab);
    assert.match(tab.label, /^Communication Map: /);
    await vscode.commands.executeCommand('crosstalk.openMap', { site: 'orders/src/orders.ts:6:25' });
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview).length, 1);
  });

  it('is back after the server was restarted', async () => {
    await vscode.commands.executeCommand('crosstalk.openMap');
    await vscode.commands.executeCommand('crosstalk.restartServer');
    assert.ok(findMapTab());
  });
});
