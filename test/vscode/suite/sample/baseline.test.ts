import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

const mailer = (): vscode.Uri => fileUri('services', 'gateway', 'src', 'mailer.ts');
const warnings = (): number => vscode.languages.getDiagnostics(mailer()).filter(({ source, severity }) => source === 'crosstalk' && severity === vscode.DiagnosticSeverity.Warning).length;
const until = (count: number): Promise<true> => waitFor(`${count} warnings`, vscode.languages.onDidChangeDiagnostics, () => (warnings() === count ? true : undefined));
const textOf = async (...path: readonly string[]): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(...path)));

describe('putting off the findings of today', () => {
  before(activate);
  after(async () => {
    await vscode.workspace.fs.delete(fileUri('crosstalk.json'));
    await vscode.workspace.fs.delete(fileUri('crosstalk-baseline.json'));
    await until(1);
  });

  it('waits for the first analysis, writes them down, names the file, and is quiet from then on', async () => {
    await vscode.commands.executeCommand('crosstalk.putOffFindings');
    assert.equal(await textOf('crosstalk.json'), '{\n  "baseline": "crosstalk-baseline.json"\n}\n');
    const { findings } = JSON.parse(await textOf('crosstalk-baseline.json')) as { readonly findings: readonly { readonly rule: string }[] };
    assert.ok(findings.some(({ rule }) => rule === 'await-notification-in-handler'));
    await until(0);
  });
});
