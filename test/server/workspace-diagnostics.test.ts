import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { fileUri, folderUri, startTestClient } from './harness';
import type { TestClient } from './harness';

/** What reports say: the file and its messages, or that it is unchanged. */
const summary = (reports: readonly WorkspaceDocumentDiagnosticReport[]): string[] =>
  reports.map((report) => `${report.uri.split('/').slice(4).join('/')}: ${report.kind === 'full' ? report.items.map(({ message }) => message).join(' ') : report.kind}`);

describe('Pulling the diagnostics of the workspace', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('reports files that are not open, as a partial result', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.', 'b.ts': '', 'c.ts': '//! rule Three.' } });
    assert.deepEqual(summary(await client.pullWorkspace().next()), ['shop/a.ts: One.', 'shop/c.ts: Three.']);
  });

  it('stays open and reports only what an edit changed, elsewhere too', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.', 'b.ts': '', 'c.ts': '//! rule Three.' } });
    const pull = client.pullWorkspace();
    await pull.next();
    client.open('b.ts', '//! rule Far. @ c.ts');
    assert.deepEqual(summary(await pull.next()), ['shop/c.ts: Far. Three.']);
    client.change('b.ts', '');
    assert.deepEqual(summary(await pull.next()), ['shop/c.ts: Three.']);
  });

  it('takes findings back', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    const pull = client.pullWorkspace();
    await pull.next();
    client.open('a.ts', '');
    assert.deepEqual(summary(await pull.next()), ['shop/a.ts: ']);
  });

  it('says which version of an open document it is about', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    const pull = client.pullWorkspace();
    client.open('a.ts', '//! rule One.');
    const [report] = await pull.next();
    assert.equal(report?.version, 1);
  });

  it('answers what the editor has already with unchanged', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.', 'b.ts': '' } });
    const [report] = await client.pullWorkspace().next();
    const known = [{ uri: fileUri('a.ts'), value: report?.resultId ?? '' }];
    assert.deepEqual(summary(await client.pullWorkspace(known).next()), ['shop/a.ts: unchanged']);
  });

  it('takes back what the editor has from an earlier run', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    const known = [{ uri: fileUri('a.ts'), value: 'from-yesterday' }];
    assert.deepEqual(summary(await client.pullWorkspace(known).next()), ['shop/a.ts: ']);
  });

  it('reports a document again when it is closed, since the editor may show what was unsaved', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    const pull = client.pullWorkspace();
    await pull.next();
    client.open('a.ts', '//! rule One.');
    client.close('a.ts');
    assert.deepEqual(summary(await pull.next()), ['shop/a.ts: One.']);
  });

  it('reports only open files where only those are wanted, as they are opened and closed', async () => {
    const settings = { scope: 'openFiles' };
    client = await startTestClient({ files: { 'a.ts': '//! rule One.', 'b.ts': '//! rule Two.' }, settings });
    client.open('a.ts', '//! rule One.\n');
    const pull = client.pullWorkspace();
    assert.deepEqual(summary(await pull.next()), ['shop/a.ts: One.']);
    client.close('a.ts');
    assert.deepEqual(summary(await pull.next()), ['shop/a.ts: ']);
    settings.scope = 'workspace';
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(summary(await pull.next()), ['shop/a.ts: One.', 'shop/b.ts: Two.']);
  });

  it('ends as cancelled when the editor cancels', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    const pull = client.pullWorkspace();
    await pull.next();
    pull.cancel();
    await assert.rejects(pull.answer, { code: -32800 });
  });

  it('stays open when an analysis fails', async () => {
    client = await startTestClient({ files: { 'a.ts': '' }, prepare: (folder) => { folder().workspace.fails = new Error('Out of cheese'); } });
    const failed = client.next('crosstalk/status', { state: 'failed' });
    const pull = client.pullWorkspace();
    await failed;
    client.folder().workspace.fails = undefined;
    client.open('a.ts', '//! rule One.');
    assert.deepEqual(summary(await pull.next()), ['shop/a.ts: One.']);
  });

  it('answers an editor that takes no partial results at once, and asks it to pull again', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.', 'b.ts': '' } });
    const pull = () => client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    assert.deepEqual(summary((await pull()).items), ['shop/a.ts: One.']);
    const refresh = client.next('workspace/diagnostic/refresh');
    client.open('b.ts', '//! rule Two.');
    await refresh;
    assert.deepEqual(summary((await pull()).items), ['shop/a.ts: One.', 'shop/b.ts: Two.']);
  });

  it('hears of changes on disk', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    await client.pull('a.ts');
    const pull = client.pullWorkspace();
    client.folder().disk.set('new.ts', '//! rule New.');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri('new.ts'), type: 1 }] });
    assert.deepEqual(summary(await pull.next()), ['shop/new.ts: New.']);
  });

  it('shows the text of the editor while the file changes on disk', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    client.open('a.ts', '//! rule One.');
    const pull = client.pullWorkspace();
    await pull.next();
    client.folder().disk.set('a.ts', '//! rule Disk.');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri('a.ts'), type: 2 }] });
    const settled = client.next('crosstalk/status', { state: 'ready' });
    await settled;
    const report = await client.pull('a.ts');
    assert.deepEqual(report.kind === 'full' && report.items.map(({ message }) => message), ['One.']);
  });

  it('does not look at installed packages', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    await client.pull('a.ts');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri('node_modules/x/index.js'), type: 1 }] });
    await client.pull('a.ts');
    assert.equal(client.folder().workspace.analyses, 1);
  });
});

describe('Several workspace folders', () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const folders = { shop: { 'a.ts': '//! rule Shop.' }, 'shop/web': { 'b.ts': '//! rule Web.' } };
  const change = (event: { added: { uri: string; name: string }[]; removed: { uri: string; name: string }[] }) =>
    void client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });

  it('are reported each by itself, and a file in both by the inner one', async () => {
    client = await startTestClient({ folders: { ...folders, shop: { ...folders.shop, 'web/b.ts': '//! rule Outer.' } } });
    const pull = client.pullWorkspace();
    const reports = [...(await pull.next()), ...(await pull.next())];
    assert.deepEqual(summary(reports).sort(), ['shop/a.ts: Shop.', 'shop/web/b.ts: Web.']);
  });

  it('are followed when one comes', async () => {
    client = await startTestClient({ folders: { shop: folders.shop } });
    const pull = client.pullWorkspace();
    await pull.next();
    client.folder('stock').disk.set('c.ts', '//! rule Stock.');
    change({ added: [{ uri: folderUri('stock'), name: 'stock' }], removed: [] });
    assert.deepEqual(summary(await pull.next()), ['stock/c.ts: Stock.']);
  });

  it('are followed when one goes', async () => {
    client = await startTestClient({ folders: { shop: folders.shop } });
    const pull = client.pullWorkspace();
    await pull.next();
    change({ added: [], removed: [{ uri: folderUri('shop'), name: 'shop' }] });
    assert.deepEqual(summary(await pull.next()), ['shop/a.ts: ']);
  });

  it('give the files of an inner folder back to the outer one when it goes', async () => {
    client = await startTestClient({ folders: { ...folders, shop: { 'web/b.ts': '//! rule Outer.' } } });
    const pull = client.pullWorkspace();
    assert.deepEqual(summary(await pull.next()), ['shop/web/b.ts: Web.']);
    await client.pull('web/b.ts');
    change({ added: [], removed: [{ uri: folderUri('shop/web'), name: 'web' }] });
    assert.deepEqual(summary(await pull.next()), ['shop/web/b.ts: Outer.']);
  });
});
