import assert from 'node:assert/strict';
import type { Evaluator } from '../../../src/core/link/evaluator';
import { callFrame } from '../../../src/core/link/frames';
import { SingleReads } from '../../../src/core/link/single-reads';
import type { CallInFrame, Frame } from '../../../src/core/link/values';
import type { CallFact, FileFacts } from '../../../src/core/model/facts';

const evaluator = { program: { reads: new SingleReads() } } as unknown as Evaluator;
const file = { file: 'a.ts' } as FileFacts;

/** The frames of functions, by their numbers, that call one another in this order; none where a call is not followed. */
function framesOf(...called: readonly number[]): readonly boolean[] {
  let frame: Frame | undefined;
  return called.map((index) => {
    const at: CallInFrame = { file, call: { arguments: [] } as unknown as CallFact, frame };
    const next = callFrame(evaluator, at, { kind: 'function', file, function: index });
    frame = next ?? frame;
    return next !== undefined;
  });
}

describe('The frame of a call', () => {
  it('is there for two rounds of a recursion: one that calls itself twice doubles the frames with each', () => {
    assert.deepEqual(framesOf(1, 1, 1), [true, true, false]);
    assert.deepEqual(framesOf(1, 2, 1, 2, 1), [true, true, true, true, false]);
  });

  it('is there for fourteen functions that call one another', () => {
    assert.deepEqual(framesOf(...Array.from({ length: 15 }, (_, index) => index)), [...Array.from({ length: 14 }, () => true), false]);
  });
});
