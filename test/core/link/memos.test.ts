import assert from 'node:assert/strict';
import { Memos } from '../../../src/core/link/memos';
import { FollowedReads, type ReadLog } from '../../../src/core/link/reads';
import { SingleReads } from '../../../src/core/link/single-reads';
import { text, type Frame } from '../../../src/core/link/values';
import type { Expression, FileFacts } from '../../../src/core/model/facts';

const file = { file: 'a.ts' } as FileFacts;
const expression: Expression = { kind: 'reference', binding: 0 };
const MANY = 4_000;

function frameOf(): Frame {
  return { file, function: 0, arguments: [], self: undefined, parent: undefined, depth: 1, memo: undefined, caller: undefined };
}

/** What is remembered of a file and of a frame after so many frames were asked. */
function remembered(reads: ReadLog, frames: number): readonly boolean[] {
  const memos = new Memos(reads);
  const first = frameOf();
  const places = [undefined, first, ...Array.from({ length: frames - 1 }, frameOf)];
  for (const frame of places) memos.keep(memos.slotOf(file, expression, frame), text('orders'), reads.none);
  memos.forgetMany();
  return [undefined, first].map((frame) => memos.known(memos.slotOf(file, expression, frame)) !== undefined);
}

describe('What evaluations gave', () => {
  it('is remembered of files, and of frames until there are many', () => {
    assert.deepEqual(remembered(new SingleReads(), MANY - 1), [true, true]);
    assert.deepEqual(remembered(new SingleReads(), MANY), [true, false]);
  });

  it('stays where edits are followed, which ask about any of them again', () => {
    assert.deepEqual(remembered(new FollowedReads(), MANY), [true, true]);
  });

  it('is remembered for the stages that it holds for', () => {
    const reads = new SingleReads();
    const memos = new Memos(reads);
    const slot = memos.slotOf(file, expression, undefined);
    memos.keep(slot, text('before'), { ...reads.none, staged: 1 });
    memos.stage = 1;
    assert.equal(memos.known(slot), undefined);
    memos.keep(slot, text('after'), { ...reads.none, staged: 1 });
    assert.deepEqual(memos.known(slot)?.value, text('after'));
    memos.stage = 2;
    assert.deepEqual(memos.known(slot)?.value, text('after'));
    memos.stage = 0;
    assert.deepEqual(memos.known(slot)?.value, text('before'));
  });
});
