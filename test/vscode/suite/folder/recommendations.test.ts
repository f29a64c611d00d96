import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

describe('adding Crosstalk to the recommendations', () => {
  const file = (): vscode.Uri => fileUri('.vscode', 'extensions.json');
  const read = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
  const write = async (text: string): Promise<void> => {
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));
    await waitFor('The text on disk', vscode.workspace.onDidChangeTextDocument, () => {
      const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file().toString());
      return open === undefined || open.getText() === text ? text : undefined;
    });
  };
  const recommend = () => vscode.commands.executeCommand('crosstalk.addToRecommendations');

  before(activate);
  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.createDirectory(fileUri('.vscode'));
    await vscode.workspace.fs.delete(fileUri('.vscode'), { recursive: true });
  });

  it('begins the file', async () => {
    await recommend();
    assert.equal(await read(), '{\n  "recommendations": [\n    "crosstalk-lint.crosstalk-lint"\n  ]\n}\n');
  });

  it('keeps comments and formatting of the file that is there, and happens once', async () => {
    const text = '{\n\t// What we all use.\n\t"recommendations": [\n\t\t"some.linter" // for style\n\t]\n}\n';
    await write(text);
    const expected = text.replace('" // for style', '", // for style\n\t\t"crosstalk-lint.crosstalk-lint"');
    await recommend();
    assert.equal(await read(), expected);
    await recommend();
    assert.equal(await read(), expected);
  });
});
