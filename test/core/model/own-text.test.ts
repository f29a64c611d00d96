import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ownText } from '../../../src/core/model/own-text';

const FILES = 40;
const CHARACTERS = 500_000;

/** Megabytes that a piece of each of many files keeps. */
function kept(pieceOf: (text: string) => string): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => { collect(); return process.memoryUsage().heapUsed / 1_000_000; };
  const before = used();
  const pieces = Array.from({ length: FILES }, (_, index) => pieceOf(Buffer.alloc(CHARACTERS, `name of the thing ${String(index)}; `).toString('latin1')));
  const after = used();
  return pieces.length === FILES ? after - before : 0;
}

describe('A text of its own', () => {
  it('says the same', () => {
    for (const text of ['', 'short', 'longer than a short one', `${'x'.repeat(200)} "quoted" \\ \u2028`, 'half a pair \ud83d of surrogates']) assert.equal(ownText(text), text);
  });

  it('does not keep the text that it is a piece of', () => {
    const all = (FILES * CHARACTERS) / 1_000_000;
    assert.ok(kept((text) => text.slice(5, 40)) > all / 2, 'or this test says nothing');
    assert.ok(kept((text) => ownText(text.slice(5, 40))) < all / 10);
  });
});
