import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { fileUri, folderUri, FULL_CAPABILITIES, startTestClient } from './harness';
import type { TestClient } from './harness';

describe('Pushing diagnostics to an editor that does not pull', () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const { textDocument, ...rest } = FULL_CAPABILITIES;
  const capabilities = { ...rest, textDocument: { hover: textDocument?.hover ?? {}, publishDiagnostics: { relatedInformation: true } } };
  const published = async (file: string) => {
    const { version, diagnostics } = await client.next('textDocument/publishDiagnostics', { uri: fileUri(file) }) as PublishDiagnosticsParams;
    return { version, messages: diagnostics.map(({ message }) => message) };
  };

  it('does not offer to be pulled', async () => {
    client = await startTestClient({ capabilities });
    assert.equal(client.capabilities.diagnosticProvider, undefined);
  });

  it('is what Neovim gets, which pulls and then forgets its open documents when it is asked to pull again', async () => {
    client = await startTestClient({ editor: 'Neovim', files: { 'a.ts': '//! rule One.' } });
    assert.equal(client.capabilities.diagnosticProvider, undefined);
    const found = published('a.ts');
    client.open('a.ts', '//! rule One.');
    assert.deepEqual((await found).messages, ['One.']);
  });

  it('publishes what changed, with the version it is about', async () => {
    client = await startTestClient({ capabilities, files: { 'a.ts': '', 'b.ts': '' } });
    const far = published('b.ts');
    client.open('a.ts', '//! rule Far. @ b.ts');
    assert.deepEqual(await far, { version: undefined, messages: ['Far.'] });
    const near = published('a.ts');
    const gone = published('b.ts');
    client.change('a.ts', '//! rule Near.');
    assert.deepEqual([await near, await gone], [{ version: 2, messages: ['Near.'] }, { version: undefined, messages: [] }]);
  });

  it('publishes only for open files where only those are wanted', async () => {
    client = await startTestClient({ capabilities, files: { 'a.ts': '//! rule One.', 'b.ts': '//! rule Two.' }, settings: { scope: 'openFiles' } });
    await client.next('crosstalk/status', { state: 'ready' });
    const opened = client.next('textDocument/publishDiagnostics') as Promise<PublishDiagnosticsParams>;
    client.open('b.ts', '//! rule Two.');
    const { uri, diagnostics } = await opened;
    assert.deepEqual([uri, diagnostics.map(({ message }) => message)], [fileUri('b.ts'), ['Two.']]);
    const closed = published('b.ts');
    client.close('b.ts');
    assert.deepEqual((await closed).messages, []);
  });

  it('takes the findings of a removed folder back', async () => {
    client = await startTestClient({ capabilities, files: { 'a.ts': '' } });
    const one = published('a.ts');
    client.open('a.ts', '//! rule One.');
    await one;
    const gone = published('a.ts');
    const event = { added: [], removed: [{ uri: folderUri('shop'), name: 'shop' }] };
    void client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    assert.deepEqual((await gone).messages, []);
  });
});
