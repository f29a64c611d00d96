import assert from 'node:assert/strict';
import { CancellationTokenSource, DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { fileUri, FULL_CAPABILITIES, startTestClient } from './harness';
import type { TestClient } from './harness';

const messages = (report: DocumentDiagnosticReport): string[] => (report.kind === 'full' ? report.items.map(({ message }) => String(message)) : [report.kind]);

describe('Pulling the diagnostics of a document', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('answers with findings as diagnostics', async () => {
    const text = '\n//! sync-chain They wait for each other.\n';
    client = await startTestClient({ files: { 'a.ts': text } });
    client.open('a.ts', text);
    const report = await client.pull('a.ts');
    const expected: Diagnostic = {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
      severity: DiagnosticSeverity.Warning,
      source: 'crosstalk',
      code: 'sync-chain',
      codeDescription: { href: 'https://github.com/crosstalk-lint/crosstalk/blob/main/docs/rules/sync-chain.md' },
      message: 'They wait for each other.',
      relatedInformation: [
        { location: { uri: fileUri('a.ts'), range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } } }, message: 'there' },
      ],
      data: { fingerprint: 'sync-chain:a.ts', site: 'a.ts#0' },
    };
    assert.equal(report.kind, 'full');
    assert.deepEqual(report.kind === 'full' && report.items, [expected]);
  });

  it('puts names in the quotes that editors know', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule `POST /orders` waits for `charge`.' } });
    assert.deepEqual(messages(await client.pull('a.ts')), ["'POST /orders' waits for 'charge'."]);
  });

  it('offers what it can do', async () => {
    client = await startTestClient();
    assert.deepEqual(client.capabilities.diagnosticProvider, { identifier: 'crosstalk', interFileDependencies: true, workspaceDiagnostics: true });
  });

  it('says so when nothing changed', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    const { resultId } = await client.pull('a.ts');
    assert.deepEqual(await client.pull('a.ts', resultId), { kind: 'unchanged', resultId });
  });

  it('follows unsaved text, and the disk again after closing', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    client.open('a.ts', '//! rule One.');
    assert.deepEqual(messages(await client.pull('a.ts')), ['One.']);
    client.change('a.ts', '//! rule Two.');
    assert.deepEqual(messages(await client.pull('a.ts')), ['Two.']);
    client.close('a.ts');
    assert.deepEqual(messages(await client.pull('a.ts')), ['One.']);
  });

  it('does not analyse again for a document that is opened as it is on disk', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    await client.pull('a.ts');
    client.open('a.ts', '//! rule One.');
    assert.deepEqual(messages(await client.pull('a.ts')), ['One.']);
    assert.equal(client.folder().workspace.analyses, 1);
  });

  it('never answers for a text that is no longer there', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    await client.pull('a.ts');
    client.open('a.ts', '//! rule One.');
    const { workspace } = client.folder();
    const release = workspace.hold();
    client.change('a.ts', '//! rule Two.');
    const first = client.pull('a.ts');
    client.change('a.ts', '//! rule Three.');
    const second = client.pull('a.ts');
    release();
    assert.deepEqual([messages(await first), messages(await second)], [['Three.'], ['Three.']]);
  });

  it('does not answer with an analysis that newer text has overtaken and that ended all the same', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    await client.pull('a.ts');
    const { workspace } = client.folder();
    workspace.isDeaf = true;
    const release = workspace.hold();
    const started = client.next('crosstalk/status', { state: 'analyzing' });
    client.open('a.ts', '//! rule Two.');
    await started;
    client.change('a.ts', '//! rule Three.');
    const answer = client.pull('a.ts');
    await client.connection.sendRequest('workspace/executeCommand', { command: 'none' }).catch(() => undefined);
    release();
    assert.deepEqual(messages(await answer), ['Three.']);
  });

  it('stops an analysis that newer text has overtaken', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    await client.pull('a.ts');
    const { workspace } = client.folder();
    const release = workspace.hold();
    const started = client.next('crosstalk/status', { state: 'analyzing' });
    client.open('a.ts', '//! rule Two.');
    await started;
    const restarted = client.next('crosstalk/status', { state: 'analyzing' });
    client.change('a.ts', '//! rule Three.');
    const answer = client.pull('a.ts');
    await restarted;
    release();
    assert.deepEqual(messages(await answer), ['Three.']);
    assert.equal(workspace.cancelled, 1);
  });

  it('gives a new result id to each version of a document with findings', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    client.open('a.ts', '//! rule One.');
    const { resultId } = await client.pull('a.ts');
    client.change('a.ts', '//! rule One.\n');
    assert.deepEqual(messages(await client.pull('a.ts', resultId)), ['One.']);
  });

  it('asks to pull again when an edit changes the findings of another open document', async () => {
    client = await startTestClient({ files: { 'a.ts': '', 'b.ts': '' } });
    client.open('a.ts', '');
    client.open('b.ts', '');
    const before = await client.pull('b.ts');
    assert.deepEqual(messages(before), []);
    const refresh = client.next('workspace/diagnostic/refresh');
    client.change('a.ts', '//! rule Far. @ b.ts');
    await refresh;
    assert.deepEqual(messages(await client.pull('b.ts', before.resultId)), ['Far.']);
  });

  it('answers a cancelled pull as cancelled', async () => {
    client = await startTestClient({ files: { 'a.ts': '' }, prepare: (folder) => void folder().workspace.hold() });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: fileUri('a.ts') } }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });

  it('answers with an error that the editor survives when the analysis fails, and logs the stack', async () => {
    client = await startTestClient({ files: { 'a.ts': '' }, prepare: (folder) => { folder().workspace.fails = new Error('Out of cheese'); } });
    await assert.rejects(client.pull('a.ts'), { code: -32802, data: { retriggerRequest: false } });
    assert.match(client.logged.join('\n'), /Analysing shop failed: Error: Out of cheese\n\s+at /);
  });

  it('recovers from a failed analysis with the next edit', async () => {
    client = await startTestClient({ files: { 'a.ts': '' }, prepare: (folder) => { folder().workspace.fails = new Error('Out of cheese'); } });
    await assert.rejects(client.pull('a.ts'));
    client.folder().workspace.fails = undefined;
    client.open('a.ts', '//! rule One.');
    assert.deepEqual(messages(await client.pull('a.ts')), ['One.']);
  });

  it('answers for a document outside of all folders with nothing', async () => {
    client = await startTestClient();
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: 'untitled:Untitled-1' } });
    assert.deepEqual(messages(report), []);
  });

  it('understands however the editor encodes a path', async () => {
    client = await startTestClient({ files: { '[id] @.ts': '//! rule One.' } });
    const uri = fileUri('%5Bid%5D%20%40.ts');
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(messages(report), ['One.']);
  });

  it('leaves out what the editor cannot show', async () => {
    const { textDocument, ...rest } = FULL_CAPABILITIES;
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' }, capabilities: { ...rest, textDocument: { ...textDocument, diagnostic: {} } } });
    const report = await client.pull('a.ts');
    const [diagnostic] = report.kind === 'full' ? report.items : [];
    assert.deepEqual(Object.keys(diagnostic ?? {}), ['range', 'severity', 'source', 'code', 'message', 'data']);
  });
});
