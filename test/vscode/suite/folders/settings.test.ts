import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, positionOf, waitFor } from '../support';

const folder = (name: string): vscode.WorkspaceFolder => {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  assert.ok(found);
  return found;
};
const hoverIn = async (name: string): Promise<string> => {
  const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder(name).uri, 'src', `${name}.ts`));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'fetch('));
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
};

describe('in a window of several folders, configuration', () => {
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder('orders').uri, 'crosstalk.json');
  before(activate);
  after(() => vscode.workspace.fs.delete(file()));

  it('is that of each folder', async () => {
    assert.match(await hoverIn('orders'), /sent from here/);
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode('{ "exclude": ["src/**"], "nonsense": true }\n'));
    await waitFor('What is wrong in the file', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(file()).find(({ source }) => source === 'crosstalk'));
    assert.doesNotMatch(await hoverIn('orders'), /sent from here/);
    assert.match(await hoverIn('billing'), /sent from here/);
  });
});
