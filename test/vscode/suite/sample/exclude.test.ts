import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

const mailer = (): vscode.Uri => fileUri('services', 'gateway', 'src', 'mailer.ts');
const findings = (): number => vscode.languages.getDiagnostics(mailer()).filter(({ source }) => source === 'crosstalk').length;
const until = (count: number): Promise<true> => waitFor(`${String(count)} findings`, vscode.languages.onDidChangeDiagnostics, () => (findings() === count ? true : undefined));

describe('excluding a file', () => {
  before(activate);
  after(async () => {
    await vscode.workspace.fs.delete(fileUri('crosstalk.json'));
    await until(1);
  });

  it('names it in crosstalk.json, and nothing is found in it any more', async () => {
    await until(1);
    await vscode.commands.executeCommand('crosstalk.excludeFile', mailer());
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('crosstalk.json'))), /"exclude": \[\s*"services\/gateway\/src\/mailer\.ts"\s*\]/);
    await until(0);
  });
});
