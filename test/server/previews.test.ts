import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { toMap } from './fake-workspace';
import { startTestClient } from './harness';
import type { TestClient, TestOptions } from './harness';

const FILES = { 'a.ts': '//! rule One.\n//! rule Two.' };

function messages(report: DocumentDiagnosticReport): readonly unknown[] {
  return report.kind === 'full' ? report.items.map(({ message }) => message) : [];
}

/** A client whose first analysis ends when `release` is called, and the files that it was asked previews of. */
async function startHeld(certain: (file: string, text: string | undefined) => string | undefined, options: TestOptions = {}) {
  let release = (): void => undefined;
  const asked: string[] = [];
  const client = await startTestClient({
    files: FILES, ...options,
    prepare: (folder) => {
      const { workspace } = folder();
      release = workspace.hold();
      workspace.previews = (file, text) => {
        asked.push(file);
        const found = certain(file, text);
        return found === undefined ? undefined : toMap(new Map([[file, found]]));
      };
    },
  });
  return { client, asked, release: () => release() };
}

describe('The first answer for an open file', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('is what is certain of it, and the editor is asked to pull again when the whole says more', async () => {
    const held = await startHeld(() => '//! rule One.');
    client = held.client;
    client.open('a.ts', FILES['a.ts']);
    const first = await client.pull('a.ts');
    assert.deepEqual(messages(first), ['One.']);
    const refreshed = client.next('workspace/diagnostic/refresh');
    held.release();
    await refreshed;
    assert.deepEqual(messages(await client.pull('a.ts', first.resultId)), ['One.', 'Two.']);
  });

  it('is said of the text that the editor shows', async () => {
    const held = await startHeld((_file, text) => text);
    client = held.client;
    client.open('a.ts', '//! rule Three.');
    assert.deepEqual(messages(await client.pull('a.ts')), ['Three.']);
    held.release();
  });

  it('waits for the whole where nothing is certain', async () => {
    const held = await startHeld(() => undefined);
    client = held.client;
    client.open('a.ts', FILES['a.ts']);
    const pull = client.pull('a.ts');
    while (held.asked.length === 0) await new Promise((resolve) => { setImmediate(resolve); });
    held.release();
    assert.deepEqual(messages(await pull), ['One.', 'Two.']);
  });

  it('is that of earlier sessions where nothing changed, and later ones wait for the whole: nothing that was shown goes for a while', async () => {
    const known = { find: () => ({ map: toMap(new Map(Object.entries(FILES))), stats: { files: { production: 1, parsed: 1 } }, silent: [] }), keep: () => undefined, forget: () => undefined };
    const held = await startHeld(() => '', { known });
    client = held.client;
    client.open('a.ts', FILES['a.ts']);
    assert.deepEqual(messages(await client.pull('a.ts')), ['One.', 'Two.']);
    client.change('a.ts', '//! rule Four.');
    const pull = client.pull('a.ts');
    held.release();
    assert.deepEqual([messages(await pull), held.asked], [['Four.'], []]);
  });
});
