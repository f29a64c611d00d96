import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../../../src/node/cache/cache-folder';
import { prune } from '../../../src/node/cache/prune';

const NOW = Date.UTC(2026, 0, 10);

/** What is left of files that were used some hours ago, each of 100 bytes. */
function left(hours: Readonly<Record<string, number>>, bounds: { readonly age: number; readonly bytes: number }): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-prune-'));
  try {
    mkdirSync(join(folder, 'old-build'));
    for (const [name, ago] of Object.entries(hours)) {
      const at = new Date(NOW - ago * 3_600_000);
      writeFileSync(join(folder, name), Buffer.alloc(100));
      utimesSync(join(folder, name), at, at);
    }
    prune(folder, NOW, bounds);
    return readdirSync(folder, { recursive: true }).map(String).filter((name) => name !== 'old-build').sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('The cache folder', () => {
  it('loses what was not used for long, of whatever build', () => {
    assert.deepEqual(left({ 'a.result': 1, 'old-build/b.result': 30 }, { age: 24 * 3_600_000, bytes: 1_000 }), ['a.result']);
  });

  it('loses what was used longest ago when it is too big', () => {
    assert.deepEqual(left({ 'a.result': 3, 'b.facts': 1, 'c.result': 2 }, { age: 24 * 3_600_000, bytes: 250 }), ['b.facts', 'c.result']);
  });

  it('loses what a crash left unfinished, but not what is being written', () => {
    assert.deepEqual(left({ 'a.result.1.tmp': 2, 'b.result.2.tmp': 0 }, { age: 24 * 3_600_000, bytes: 1_000 }), ['b.result.2.tmp']);
  });

  it('keeps its hands off what is not ours', () => {
    assert.deepEqual(left({ 'notes.txt': 9_999 }, { age: 1, bytes: 1 }), ['notes.txt']);
  });

  it('lies where each platform has it, or where the environment says', () => {
    assert.equal(cacheFolder({ CROSSTALK_CACHE_DIR: 'own', XDG_CACHE_HOME: '/x' }, 'linux'), resolve('own'));
    assert.equal(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux'), join('/x', 'crosstalk'));
    assert.match(cacheFolder({}, 'linux'), /\.cache.crosstalk$/);
    assert.match(cacheFolder({}, 'darwin'), /Library.Caches.crosstalk$/);
    assert.equal(cacheFolder({ LOCALAPPDATA: 'local' }, 'win32'), join('local', 'crosstalk', 'Cache'));
  });
});
