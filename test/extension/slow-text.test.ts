import assert from 'node:assert/strict';
import { ENGLISH as l10n } from '../../src/core';
import { toSlowText } from '../../src/extension/slow-text';
import type { FolderStatus, Slowness } from '../../src/protocol/server';

const worst = { file: 'legacy/api.ts', milliseconds: 2_430, characters: 900_000, lines: 20_000, looksGenerated: true };
const first = { milliseconds: 75_000, files: 4_000, largest: { folder: 'packages/client', files: 3_000 } };
const status = (slow?: Slowness): FolderStatus => ({ folder: 'file:///shop', name: 'shop', state: 'ready', ...(slow && { slow }) });
const say = (slow: Slowness | undefined, known: readonly string[] = []) => toSlowText([status(), status(slow)], (_folder, path) => known.includes(path), l10n);

describe('What is said of what takes long', () => {
  it('is nothing while nothing does', () => assert.equal(say(undefined), undefined));

  it('names the file, why it may be slow, and how many others are', () => {
    assert.deepEqual(say({ worst, others: 0 }), { text: 'Slow to read: api.ts', detail: '2.4 s for 879 KB; looks generated', path: 'legacy/api.ts', folder: 'file:///shop' });
    assert.equal(say({ worst: { ...worst, looksGenerated: false }, others: 2 })?.detail, '2.4 s for 879 KB; 2 more');
  });

  it('names the folder that most of the first analysis was about', () =>
    assert.deepEqual(say({ others: 0, first }), { text: 'Slow to start', detail: '4000 files in 75.0 s; 3000 of them in packages/client', path: 'packages/client/**', folder: 'file:///shop' }));

  it('is one thing at a time, and none that the user knows', () => {
    assert.equal(say({ worst, others: 0, first })?.path, 'legacy/api.ts');
    assert.equal(say({ worst, others: 0, first }, ['legacy/api.ts'])?.path, 'packages/client/**');
    assert.equal(say({ worst, others: 0, first }, ['legacy/api.ts', 'packages/client/**']), undefined);
  });
});
