import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cacheFolder } from '../../../src/node/cache/cache-folder';
import { prune } from '../../../src/node/cache/prune';

const NOW = Date.UTC(2026, 0, 10);

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(32));

/** What is left of files that were used some hours ago, each of 100 bytes. */
function left(hours: Readonly<Record<string, number>>, bounds: { readonly age: number; readonly bytes: number }): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-prune-'));
  try {
    for (const [name, ago] of Object.entries(hours)) {
      const at = new Date(NOW - ago * 3_600_000);
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), Buffer.alloc(100));
      utimesSync(join(folder, name), at, at);
    }
    prune(folder, NOW, bounds);
    return Object.keys(hours).filter((name) => existsSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('The cache folder', () => {
  it('loses what was not used for long, of whatever build', () => {
    assert.deepEqual(left({ [`build/${A}.result`]: 1, [`old-build/${B}.result`]: 30 }, { age: 24 * 3_600_000, bytes: 1_000 }), [`build/${A}.result`]);
  });

  it('loses what was used longest ago when it is too big', () => {
    assert.deepEqual(left({ [`build/${A}.result`]: 3, [`build/${B}.facts`]: 1, [`build/${C}.result`]: 2 }, { age: 24 * 3_600_000, bytes: 250 }), [`build/${B}.facts`, `build/${C}.result`]);
  });

  it('loses what a crash left unfinished, but not what is being written', () => {
    const [old, now] = [`build/${A}.result.0123456789ab.tmp`, `build/${B}.facts.0123456789ab.tmp`];
    assert.deepEqual(left({ [old]: 2, [now]: 0 }, { age: 24 * 3_600_000, bytes: 1_000 }), [now]);
  });

  it('keeps its hands off what is not ours, in a folder that others use too', () => {
    const others = { 'notes.txt': 9_999, 'x.tmp': 9_999, 'other/mine.tmp': 9_999, 'other/mine.result': 9_999, [`${A}.facts`]: 9_999, [`a/b/${A}.facts`]: 9_999 };
    assert.deepEqual(left(others, { age: 1, bytes: 1 }), Object.keys(others));
  });

  it('lies where each platform has it, or where the environment says', () => {
    assert.equal(cacheFolder({ CROSSTALK_CACHE_DIR: 'own', XDG_CACHE_HOME: '/x' }, 'linux'), resolve('own'));
    assert.equal(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux'), join('/x', 'crosstalk'));
    assert.match(cacheFolder({}, 'linux'), /\.cache.crosstalk$/);
    assert.match(cacheFolder({}, 'darwin'), /Library.Caches.crosstalk$/);
    assert.equal(cacheFolder({ LOCALAPPDATA: 'local' }, 'win32'), join('local', 'crosstalk', 'Cache'));
  });
});
