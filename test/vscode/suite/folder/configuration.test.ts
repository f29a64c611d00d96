import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri } from '../support';

describe('creating a configuration', () => {
  const file = (): vscode.Uri => fileUri('crosstalk.json');
  const create = () => vscode.commands.executeCommand('crosstalk.createConfiguration');

  before(activate);
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file());
  });

  it('writes the file and shows it, and shows it only when it is there', async () => {
    await create();
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file().toString());
    assert.match(vscode.window.activeTextEditor.document.getText(), /\/\/ \d+ services: [^]*"rules": \{\}/);
    const own = '{ "rules": { "directive": "off" } }\n';
    await vscode.window.activeTextEditor.edit((edit) => edit.replace(new vscode.Range(0, 0, 999, 0), own));
    await vscode.window.activeTextEditor.document.save();
    await create();
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file())), own);
  });
});
