import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { KnownResult } from '../../src/core';
import { toMap } from './fake-workspace';
import { startTestClient } from './harness';
import type { TestClient } from './harness';

const FILES = { 'a.ts': '//! rule One.', 'b.ts': '//! rule Two.' };
const FOUND = resultOf(FILES);

function resultOf(files: Readonly<Record<string, string>>): KnownResult {
  return { map: toMap(new Map(Object.entries(files))), stats: { files: { production: 2, parsed: 2 } }, silent: [] };
}

function messages(report: DocumentDiagnosticReport): readonly unknown[] {
  return report.kind === 'full' ? report.items.map(({ message }) => message) : [];
}

/** What the server does with what it knows, in order. */
interface Kept { readonly saved: readonly string[]; readonly findings: readonly string[] }

function knownFolder(found: KnownResult | undefined, failure?: string) {
  const waiting: ((kept: Kept) => void)[] = [];
  const forgotten: string[] = [];
  return {
    forgotten,
    known: {
      find: () => found,
      keep: ({ map }: KnownResult, _baseline: string | undefined, saved: readonly string[]) => {
        waiting.shift()?.({ saved, findings: map.findings.map(({ message }) => message) });
        return failure;
      },
      forget: (files: readonly string[]) => { forgotten.push(...files); },
    },
    nextKept: () => new Promise<Kept>((resolve) => { waiting.push(resolve); }),
  };
}

describe('What earlier sessions found in a folder', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('is the first answer when nothing changed, before anything is analysed', async () => {
    let release = (): void => undefined;
    client = await startTestClient({ files: FILES, known: knownFolder(FOUND).known, prepare: (folder) => { release = folder().workspace.hold(); } });
    client.open('a.ts', FILES['a.ts']);
    assert.deepEqual(messages(await client.pull('a.ts')), ['One.']);
    release();
  });

  it('is not told again once edits are followed', async () => {
    const { known, nextKept } = knownFolder(FOUND);
    const kept = nextKept();
    client = await startTestClient({ files: FILES, known });
    await kept;
    assert.deepEqual(client.statuses.map(({ state }) => state), ['analyzing', 'ready']);
    assert.equal(client.folder().workspace.analyses, 1);
  });

  it('says why a file was left out as soon as files were looked at', async () => {
    let release = (): void => undefined;
    client = await startTestClient({ files: FILES, known: knownFolder(FOUND).known, prepare: (folder) => { release = folder().workspace.hold(); } });
    await client.pull('a.ts');
    const standing = client.connection.sendRequest('crosstalk/file', { uri: 'file:///workspaces/shop/a.test.ts' });
    release();
    assert.deepEqual(await standing, { state: 'left-out', reason: 'it is a test', sync: 0, async: 0, inbound: 0, unresolved: 0, findings: 0, unreported: 0 });
  });

  it('is corrected where it was wrong', async () => {
    const { known, nextKept } = knownFolder(resultOf({ 'a.ts': '//! rule Other.' }));
    const kept = nextKept();
    client = await startTestClient({ files: FILES, known });
    await kept;
    assert.deepEqual(messages(await client.pull('a.ts')), ['One.']);
  });

  it('does not hold for a text that is not saved', async () => {
    client = await startTestClient({ files: FILES, known: knownFolder(FOUND).known });
    client.open('a.ts', '//! rule Three.');
    assert.deepEqual(messages(await client.pull('a.ts')), ['Three.']);
  });

  it('is followed by edits while the first analysis still runs, which goes on', async () => {
    let release = (): void => undefined;
    client = await startTestClient({ files: FILES, known: knownFolder(FOUND).known, prepare: (folder) => { release = folder().workspace.hold(); } });
    client.open('a.ts', FILES['a.ts']);
    await client.pull('a.ts');
    client.change('a.ts', '//! rule Three.');
    const pull = client.pull('a.ts');
    release();
    assert.deepEqual(messages(await pull), ['Three.']);
    assert.equal(client.folder().workspace.cancelled, 0);
  });

  it('is kept when nobody waits, of what is saved', async () => {
    const { known, nextKept } = knownFolder(undefined);
    const kept = nextKept();
    client = await startTestClient({ files: FILES, known });
    assert.deepEqual(await kept, { saved: [], findings: ['One.', 'Two.'] });
    const later = nextKept();
    client.open('a.ts', '//! rule Three.');
    assert.deepEqual(messages(await client.pull('a.ts')), ['Three.']);
    client.folder().disk.set('a.ts', '//! rule Four.');
    client.change('a.ts', '//! rule Four.');
    assert.deepEqual(await later, { saved: ['a.ts'], findings: ['Four.', 'Two.'] });
  });

  it('is told where it could not be kept, and why', async () => {
    const { known, nextKept } = knownFolder(undefined, 'no space left on device');
    const kept = nextKept();
    client = await startTestClient({ files: FILES, known });
    await kept;
    await client.pull('a.ts');
    assert.deepEqual(client.logged, ['What was found in shop is not kept for the next start: no space left on device.']);
  });

  it('is asked for anew where files changed on disk', async () => {
    const { known, forgotten, nextKept } = knownFolder(FOUND);
    client = await startTestClient({ files: FILES, known });
    await client.pull('a.ts');
    client.folder().disk.set('b.ts', '');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///workspaces/shop/b.ts', type: 2 }] });
    for (let kept = await nextKept(); kept.findings.length > 1;) kept = await nextKept();
    assert.deepEqual(forgotten, ['b.ts']);
  });
});
