import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

const ENDINGS = ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts'];
const CODE = "import express from 'express';\n\nexpress().post('/rates', (request, response) => {\n  fetch('https://rates.example.com/today', { method: 'POST' });\n  response.end();\n});\n";
const file = (ending: string): vscode.Uri => fileUri('orders', 'src', `rates-${ending}.${ending}`);
const found = (): readonly string[] => ENDINGS.filter((ending) => vscode.languages.getDiagnostics(file(ending)).some(({ source }) => source === 'crosstalk'));

describe('files of every ending', () => {
  before(activate);
  after(async () => {
    for (const ending of ENDINGS) await vscode.workspace.fs.delete(file(ending));
  });

  it('are looked into', async () => {
    for (const ending of ENDINGS) await vscode.workspace.fs.writeFile(file(ending), new TextEncoder().encode(CODE));
    await waitFor('A finding in each file', vscode.languages.onDidChangeDiagnostics, () => (found().length === ENDINGS.length ? true : undefined));
    assert.deepEqual(found(), ENDINGS);
  });
});
