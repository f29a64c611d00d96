import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createResultCache, type ResultCache } from '../../../src/node/cache/result-cache';
import { createFileSystem } from '../../../src/node/file-system';

const LONG_AGO = new Date('2020-01-01');

interface Place { readonly root: string; readonly folder: string }

function within(body: (place: Place) => void): void {
  const base = mkdtempSync(join(tmpdir(), 'crosstalk-cache-'));
  const place = { root: join(base, 'root'), folder: join(base, 'cache') };
  try {
    mkdirSync(join(place.root, 'src'), { recursive: true });
    writeFileSync(join(place.root, 'src/a.ts'), 'one');
    body(place);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

function open({ root, folder }: Place, build = 'b1'): ResultCache<string> {
  return createResultCache<string>({ root, folder, build, port: createFileSystem(root) });
}

/** Looks at the folder, one file and one that is missing, and keeps what it saw. */
function analyse(place: Place): string | undefined {
  const cache = open(place);
  cache.port.readDirectory('');
  cache.port.readDirectory('src');
  cache.port.readFile('src/a.ts');
  cache.port.readFile('crosstalk.json');
  return cache.keep('result');
}

/** What is found after a change, having been analysed before. */
function after(change: (place: Place) => void): string | undefined {
  let found: string | undefined;
  within((place) => {
    assert.equal(analyse(place), undefined);
    change(place);
    found = open(place).find();
  });
  return found;
}

function onlyFile({ folder }: Place): string {
  const [file = ''] = readdirSync(join(folder, 'b1'));
  return join(folder, 'b1', file);
}

describe('Results of the last run', () => {
  it('are found again while everything that was read is the same', () => {
    assert.equal(after(() => undefined), 'result');
    assert.equal(after(({ root }) => utimesSync(join(root, 'src/a.ts'), LONG_AGO, LONG_AGO)), 'result');
    assert.equal(after(({ root }) => writeFileSync(join(root, 'src/a.ts'), 'one')), 'result');
    assert.equal(after(({ root }) => writeFileSync(join(root, 'src/nobody-read.txt'), '')), undefined);
  });

  it('are not found when a file has other content, though it looks the same from outside', () => {
    assert.equal(after(({ root }) => {
      const { atime, mtime } = statSync(join(root, 'src/a.ts'));
      writeFileSync(join(root, 'src/a.ts'), 'two');
      utimesSync(join(root, 'src/a.ts'), atime, mtime);
    }), undefined);
  });

  it('are not found when a file came, went or was renamed', () => {
    assert.equal(after(({ root }) => writeFileSync(join(root, 'crosstalk.json'), '{}')), undefined);
    assert.equal(after(({ root }) => rmSync(join(root, 'src/a.ts'))), undefined);
    assert.equal(after(({ root }) => renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'))), undefined);
    assert.equal(after(({ root }) => {
      rmSync(join(root, 'src/a.ts'));
      mkdirSync(join(root, 'src/a.ts'));
    }), undefined);
  });

  it('are not found by another build, nor when the file was cut off or damaged', () => {
    within((place) => {
      analyse(place);
      assert.equal(open(place, 'b2').find(), undefined);
      const whole = readFileSync(onlyFile(place));
      for (const damaged of [whole.subarray(0, -1), whole.subarray(20), Buffer.alloc(0)]) {
        writeFileSync(onlyFile(place), damaged);
        assert.equal(open(place).find(), undefined);
      }
    });
  });

  it('are not kept when a file changed while it was analysed', () => {
    within((place) => {
      const cache = open(place);
      cache.port.readFile('src/a.ts');
      writeFileSync(join(place.root, 'src/a.ts'), 'two');
      cache.port.readFile('src/a.ts');
      assert.equal(cache.keep('result'), 'files changed meanwhile');
      assert.equal(open(place).find(), undefined);
    });
  });

  it('are kept of what changed while the program ran, once it was told and read again', () => {
    for (const told of [['src/a.ts'], ['src'], ['src/b.ts']]) {
      within((place) => {
        const cache = open(place);
        const read = (): void => {
          for (const folder of ['', 'src']) cache.port.readDirectory(folder);
          cache.port.readFile('src/a.ts');
        };
        read();
        writeFileSync(join(place.root, told.includes('src/b.ts') ? 'src/b.ts' : 'src/a.ts'), 'other');
        cache.forget(told);
        read();
        assert.equal(cache.keep('result'), undefined);
        assert.equal(open(place).find(), 'result');
      });
    }
  });

  it('are kept of files whose text is known from elsewhere', () => {
    within((place) => {
      analyse(place);
      const cache = open(place);
      cache.port.readFile('src/a.ts');
      writeFileSync(join(place.root, 'src/a.ts'), 'saved');
      cache.readNow('src/a.ts');
      assert.equal(cache.keep('later'), undefined);
      assert.equal(open(place).find(), 'later');
      writeFileSync(join(place.root, 'src/a.ts'), 'again');
      assert.equal(open(place).find(), undefined);
    });
  });

  it('are not kept where nothing can be written, which is told and nothing more', () => {
    within((place) => {
      writeFileSync(place.folder, 'a file in its place');
      assert.match(analyse(place) ?? '', /^E[A-Z]+$/);
    });
  });

  it('leave one whole file, for this user alone', () => {
    within((place) => {
      analyse(place);
      analyse(place);
      assert.equal(readdirSync(join(place.folder, 'b1')).length, 1);
      if (process.platform !== 'win32') assert.equal(statSync(onlyFile(place)).mode & 0o77, 0);
    });
  });
});
