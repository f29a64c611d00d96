import assert from 'node:assert/strict';
import { openWorkspace, type CommunicationMap, type FileSystemPort } from '../../../src/core';
import { createFileSystem } from '../../../src/node/file-system';

const sample = createFileSystem('media/sample');

async function mapOf(port: FileSystemPort, ungated = false): Promise<CommunicationMap> {
  return (await openWorkspace(port, { version: '0.0.0', ungated }).analyze()).map;
}

/** The same files, listed and therefore met in the opposite order. */
function reversed(port: FileSystemPort): FileSystemPort {
  return {
    readFile: (path) => port.readFile(path),
    readDirectory: (path) => {
      const entries = port.readDirectory(path);
      return 'failed' in entries ? entries : entries.toReversed();
    },
  };
}

describe('an analysis', () => {
  it('finds something in the sample', async () => {
    const map = await mapOf(sample);
    assert.ok(map.sites.length > 10 && map.findings.length > 0);
  });

  it('gives the same with every file parsed as with those that can communicate', async () => {
    assert.deepEqual(await mapOf(sample, true), await mapOf(sample));
  });

  it('gives the same whatever the order of the files', async () => {
    assert.equal(JSON.stringify(await mapOf(reversed(sample))), JSON.stringify(await mapOf(sample)));
  });

  it('survives a round trip through JSON', async () => {
    const map = await mapOf(sample);
    assert.deepEqual(JSON.parse(JSON.stringify(map)), map);
  });

  it('gives after edits what a fresh analysis gives', async () => {
    const workspace = openWorkspace(sample, { version: '0.0.0' });
    const before = (await workspace.analyze()).map;
    const site = before.sites.find((each) => each.category === 'http' && each.direction === 'out');
    assert.ok(site);
    const bytes = sample.readFile(site.file);
    assert.ok(bytes instanceof Uint8Array);
    const text = new TextDecoder().decode(bytes);
    workspace.setText(site.file, `${text}\nexport async function added() {\n  await fetch('http://elsewhere/added');\n}\n`);
    const edited = (await workspace.analyze()).map;
    assert.equal(edited.sites.length, before.sites.length + 1);
    const fresh = openWorkspace(sample, { version: '0.0.0' });
    fresh.setText(site.file, `${text}\nexport async function added() {\n  await fetch('http://elsewhere/added');\n}\n`);
    assert.deepEqual(edited, (await fresh.analyze()).map);
    workspace.setText(site.file, undefined);
    assert.deepEqual((await workspace.analyze()).map, before);
  });

  it('stops when it is cancelled', async () => {
    const workspace = openWorkspace(sample, { version: '0.0.0' });
    await assert.rejects(workspace.analyze({ progress: { report: () => undefined, isCancelled: () => true } }), /cancelled/);
  });
});
