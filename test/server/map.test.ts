import assert from 'node:assert/strict';
import { folderUri, NO_POSITIONS, startTestClient } from './harness';
import type { TestClient } from './harness';
import { FIRST_VIEW, WHOLE_MAP } from '../../src/core';
import type { Finding } from '../../src/core/model/communication-map';
import type { MapResult } from '../../src/protocol/server';

describe('The map for the panel', () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const map = (folder = folderUri('shop')) => client.connection.sendRequest<MapResult>('crosstalk/map', { folder });
  const analysed = () => client.next('crosstalk/status', { state: 'ready' });

  it('is that of the newest texts, with positions for the whole map', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    client.open('a.ts', '//! rule One.');
    const { map: answer, view, positions } = await map();
    assert.deepEqual(answer.findings.map(({ message }) => message), ['One.']);
    assert.deepEqual([view, positions], [FIRST_VIEW, NO_POSITIONS]);
  });

  it('says how many findings the profile leaves out', async () => {
    const finding = (severity: 'information' | 'hint'): Finding => ({ fingerprint: severity, rule: 'r', severity, message: 'm', file: 'a.ts', line: 1, column: 1, endLine: 1, endColumn: 2, path: [], evidence: [], confidence: 1 });
    client = await startTestClient({ prepare: (folder) => { folder().workspace.unreported = [finding('information'), finding('hint'), finding('hint')]; } });
    assert.deepEqual((await map()).unreported, { information: 1, hint: 2 });
  });

  it('comes without positions when they cannot be computed, and the log says why', async () => {
    client = await startTestClient({ layoutMap: () => Promise.reject(new Error('Out of paper')) });
    const { positions } = await map();
    assert.equal(positions, undefined);
    assert.match(client.logged.join('\n'), /Laying out the map of shop failed: Error: Out of paper\n\s+at /);
  });

  it('is laid out anew for another view', async () => {
    client = await startTestClient();
    assert.deepEqual(await client.connection.sendRequest('crosstalk/layout', { folder: folderUri('shop'), view: WHOLE_MAP }), NO_POSITIONS);
  });

  it('is laid out for the window that asks', async () => {
    const ratios: (number | undefined)[] = [];
    client = await startTestClient({ layoutMap: (_graph, ratio) => { ratios.push(ratio); return Promise.resolve(NO_POSITIONS); } });
    await client.connection.sendRequest('crosstalk/map', { folder: folderUri('shop'), ratio: 0.8 });
    await client.connection.sendRequest('crosstalk/layout', { folder: folderUri('shop'), view: WHOLE_MAP, ratio: 1.2 });
    await map();
    assert.deepEqual(ratios, [0.8, 1.2, undefined]);
  });

  it('is written in the format asked for, as far as the view shows it', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' } });
    const { text } = await client.connection.sendRequest<{ text: string }>('crosstalk/export', { folder: folderUri('shop'), format: 'mermaid', view: { ...WHOLE_MAP, styles: ['sync'] } });
    assert.equal(text, 'mermaid of 1 findings, sync');
  });

  it('is tried again although the last analysis failed', async () => {
    client = await startTestClient({ prepare: (folder) => { folder().workspace.fails = new Error('Out of cheese'); } });
    await assert.rejects(map(), /output channel says why/);
    client.folder().workspace.fails = undefined;
    assert.equal((await map()).map.schemaVersion, 1);
  });

  it('is refused for a folder that is not open', async () => {
    client = await startTestClient();
    await assert.rejects(map('file:///elsewhere'), /not a folder of the workspace/);
  });

  it('is refused for a folder where Crosstalk is disabled', async () => {
    client = await startTestClient({ settings: { enable: false } });
    await assert.rejects(map(), /disabled in shop/);
  });

  it('is announced once when it changes, until it is asked for again', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    await map();
    let announced = 0;
    client.connection.onNotification('crosstalk/mapChanged', () => { announced++; });
    for (const text of ['//! rule One.', '//! rule Two.']) {
      const done = analysed();
      client.open('a.ts', text);
      await done;
    }
    await client.pull('a.ts');
    assert.equal(announced, 1);
    await map();
    const done = client.pull('a.ts');
    client.open('a.ts', '//! rule Three.');
    await done;
    await client.pull('a.ts');
    assert.equal(announced, 2);
  });

  it('is not announced when it stays the same, or nobody asked for it', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    let announced = 0;
    client.connection.onNotification('crosstalk/mapChanged', () => { announced++; });
    client.open('a.ts', '//! rule One.');
    await map();
    client.change('a.ts', '//! rule One.\n');
    await client.pull('a.ts');
    assert.equal(announced, 0);
  });
});
