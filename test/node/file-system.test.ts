import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileSystem } from '../../src/node/file-system';
import { kindOfPath, readTextFile, writeTextFile } from '../../src/node/text-files';

describe('The disk', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'crosstalk-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('lists files, folders and links as what they are', () => {
    mkdirSync(join(root, 'a'));
    writeFileSync(join(root, 'b.ts'), '');
    symlinkSync(root, join(root, 'a', 'loop'));
    symlinkSync(join(root, 'gone'), join(root, 'a', 'dangling'));
    const port = createFileSystem(root);
    const entries = port.readDirectory('');
    assert.ok(Array.isArray(entries));
    assert.deepEqual(new Map(entries.map(({ name, kind }: { name: string; kind: string }) => [name, kind])), new Map([['a', 'directory'], ['b.ts', 'file']]));
    assert.deepEqual(port.readDirectory('a'), [{ name: 'dangling', kind: 'link' }, { name: 'loop', kind: 'link' }]);
  });

  it('reads the bytes of a file', () => {
    writeFileSync(join(root, 'a'), Buffer.from([1, 0, 255]));
    const bytes = createFileSystem(root).readFile('a');
    assert.deepEqual(bytes instanceof Uint8Array && [...bytes], [1, 0, 255]);
  });

  it('says what it cannot read without naming places of this machine', () => {
    writeFileSync(join(root, 'file'), '');
    const port = createFileSystem(root);
    assert.deepEqual(port.readFile('gone'), { failed: 'does not exist' });
    assert.deepEqual(port.readFile(''), { failed: 'is a folder' });
    assert.deepEqual(port.readDirectory('file'), { failed: 'not a folder' });
    assert.deepEqual(port.readDirectory('gone'), { failed: 'does not exist' });
  });

  it('tells files from folders, and writes into folders that are missing', () => {
    const file = join(root, 'x/y/z.txt');
    assert.equal(kindOfPath(file), undefined);
    assert.equal(writeTextFile(file, 'text'), undefined);
    assert.equal(kindOfPath(file), 'file');
    assert.equal(kindOfPath(join(root, 'x')), 'folder');
    assert.equal(readTextFile(file), 'text');
    assert.equal(readTextFile(join(root, 'gone')), undefined);
    assert.deepEqual(writeTextFile(join(root, 'x'), 'text'), { failed: 'EISDIR' });
  });
});
