import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { fileUri, startTestClient } from './harness';
import type { TestClient } from './harness';

const CODE = `import express from 'express';
import { Queue } from 'bullmq';
const emails = new Queue('emails');
express().post('/signup', () => {
  // crosstalk-disable-next-line floating-remote-call -- nobody misses it
  emails.add('a', {});
  emails.add('b', {});
});
`;
const FILES = { 'package.json': '{ "name": "app", "dependencies": { "express": "5", "bullmq": "5" } }', 'app.ts': CODE };

describe('Findings that something silences', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const pulled = async (): Promise<readonly Diagnostic[]> => {
    const report = await client.pull('app.ts');
    return report.kind === 'full' ? report.items : [];
  };
  const titlesAt = async (diagnostic: Diagnostic): Promise<readonly string[]> => (await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: fileUri('app.ts') }, range: diagnostic.range, context: { diagnostics: [diagnostic] },
  })).map(({ title }) => title);

  it('are not shown', async () => {
    client = await startTestClient({ files: FILES, analyses: true });
    assert.deepEqual((await pulled()).map(({ range }) => range.start.line), [6]);
  });

  it('are hints that say by what and why, where that is wanted, and are neither suppressed again nor reported as wrong', async () => {
    client = await startTestClient({ files: FILES, analyses: true, settings: { showSuppressed: true }, initializationOptions: { commands: ['reportFinding'] } });
    client.open('app.ts', CODE);
    // Fixes are offered for what the whole analysis found, not for what is shown before it.
    await client.connection.sendRequest('crosstalk/map', { folder: client.folder().uri });
    const [open, silenced] = await pulled();
    assert.ok(open !== undefined && silenced !== undefined);
    assert.deepEqual([silenced.range.start.line, silenced.severity, silenced.tags], [5, DiagnosticSeverity.Hint, undefined]);
    assert.match(String(silenced.message), /^Suppressed in line 5: “nobody misses it”\. /);
    assert.match(String(open.message), /^Nobody waits/);
    assert.deepEqual((await titlesAt(open)).filter((title) => /Suppress|wrong/.test(title)).length, 2);
    const titles = await titlesAt(silenced);
    assert.deepEqual(titles.filter((title) => /Suppress|wrong/.test(title)), []);
    assert.ok(titles.some((title) => title === "Log when 'emails.add' fails"), titles.join());
  });

  it('are in no map, outline or count', async () => {
    client = await startTestClient({ files: FILES, analyses: true, settings: { showSuppressed: true } });
    const { map } = await client.connection.sendRequest<{ readonly map: { readonly findings: readonly object[]; readonly silenced?: unknown } }>('crosstalk/map', { folder: client.folder().uri });
    assert.deepEqual([map.findings.length, map.silenced], [1, undefined]);
  });

  it('come and go with the setting', async () => {
    const settings = { showSuppressed: false };
    client = await startTestClient({ files: FILES, analyses: true, settings });
    assert.equal((await pulled()).length, 1);
    const refreshed = client.next('workspace/diagnostic/refresh');
    settings.showSuppressed = true;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    assert.equal((await pulled()).length, 2);
  });
});
