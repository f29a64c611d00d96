import assert from 'node:assert/strict';
import type { RegistrationParams, WorkDoneProgressCreateParams } from 'vscode-languageserver';
import { WorkDoneProgress } from 'vscode-languageserver';
import { fileUri, FULL_CAPABILITIES, startTestClient } from './harness';
import type { TestClient } from './harness';

describe('The analysis of a folder', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('tells the client where it is and what it found', async () => {
    client = await startTestClient({ files: { 'a.ts': 'return axios.post\n//? axios.post\n//! rule One.' } });
    await client.pull('a.ts');
    const counts = { findings: { error: 0, warning: 1, information: 0, hint: 0 }, unreported: { information: 0, hint: 0 }, services: 0, sync: 1, async: 0, unresolved: 0 };
    const folder = 'file:///workspaces/shop';
    assert.deepEqual(client.statuses, [{ folder, name: 'shop', state: 'analyzing' }, { folder, name: 'shop', state: 'ready', counts }]);
  });

  it('tells nothing to a client that did not ask', async () => {
    client = await startTestClient({ initializationOptions: {} });
    await client.pull('a.ts');
    assert.deepEqual(client.statuses, []);
  });

  it('shows progress the first time, which the user may stop', async () => {
    let release = (): void => undefined;
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' }, prepare: (folder) => { release = folder().workspace.hold(); } });
    const { token } = await client.next('window/workDoneProgress/create') as WorkDoneProgressCreateParams;
    const begun = new Promise((resolve) => client.connection.onProgress(WorkDoneProgress.type, token, resolve));
    assert.deepEqual(await begun, { kind: 'begin', title: 'Crosstalk: shop', percentage: 0, cancellable: true });
    const stopped = client.next('crosstalk/status', { state: 'cancelled' });
    const pull = client.pull('a.ts');
    void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    await assert.rejects(pull, { code: -32802, data: { retriggerRequest: false }, message: 'The analysis was stopped.' });
    await stopped;
    release();
    client.open('a.ts', '//! rule Two.');
    const report = await client.pull('a.ts');
    assert.deepEqual(report.kind === 'full' && report.items.map(({ message }) => message), ['Two.']);
  });

  it('ends the progress it showed, however quick it was', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    const { token } = await client.next('window/workDoneProgress/create') as WorkDoneProgressCreateParams;
    const kinds: string[] = [];
    await new Promise<void>((resolve) => client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
      kinds.push(kind);
      if (kind === 'end') resolve();
    }));
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
  });

  it('follows the settings of the folder', async () => {
    const settings: Record<string, unknown> = { profile: 'explore' };
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' }, settings });
    await client.pull('a.ts');
    const { workspace } = client.folder();
    assert.deepEqual(workspace.profiles, ['explore']);
    settings['enable'] = false;
    const disabled = client.next('crosstalk/status', { state: 'disabled' });
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await disabled;
    assert.deepEqual(await client.pull('a.ts'), { kind: 'full', resultId: 'none', items: [] });
    assert.equal(workspace.analyses, 1);
  });

  it('takes the defaults instead of wrong settings, and says so', async () => {
    client = await startTestClient({ settings: { profile: 'loud' } });
    await client.pull('a.ts');
    assert.deepEqual(client.folder().workspace.profiles, ['strict']);
    assert.match(client.logged.join('\n'), /The settings of shop are wrong.*profile/s);
  });

  it('takes settings with the first message from an editor that cannot be asked', async () => {
    const { workspace, ...rest } = FULL_CAPABILITIES;
    const capabilities = { ...rest, workspace: { ...workspace, configuration: false } };
    client = await startTestClient({ capabilities, initializationOptions: { settings: { profile: 'advice' } } });
    await client.pull('a.ts');
    assert.deepEqual(client.folder().workspace.profiles, ['advice']);
  });

  it('asks the editor to watch for files and folders', async () => {
    client = await startTestClient();
    const first = await client.next('client/registerCapability') as RegistrationParams;
    const second = await client.next('client/registerCapability') as RegistrationParams;
    const registrations = [...first.registrations, ...second.registrations];
    assert.deepEqual(registrations.map(({ method }) => method), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    const { watchers } = registrations[1]?.registerOptions as { watchers: readonly { globPattern: string; kind: number }[] };
    assert.deepEqual(watchers.map(({ kind }) => kind), [5, 2]);
  });

  it('works for an editor that can do nothing', async () => {
    client = await startTestClient({ files: { 'a.ts': '' }, capabilities: {}, initializationOptions: {} });
    const published = client.next('textDocument/publishDiagnostics', { uri: fileUri('a.ts') });
    client.open('a.ts', '//! rule One.');
    await published;
  });
});
