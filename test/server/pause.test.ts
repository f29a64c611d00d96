import assert from 'node:assert/strict';
import { Pause } from '../../src/server/pause';

function after(...took: readonly number[]): number {
  const pause = new Pause(150);
  for (const milliseconds of took) pause.tookThis(milliseconds);
  return pause.milliseconds;
}

describe('The pause before an analysis', () => {
  it('is the longest while nothing tells how long one takes, and after a long one', () => {
    assert.equal(after(), 150);
    assert.equal(after(8000), 150);
    assert.equal(after(10, 10, 10, 400), 150);
  });

  it('is twice what the last ones took where that is less', () => {
    assert.equal(after(8000, 20, 20, 20), 40);
    assert.equal(after(8000, 20, 20, 20, 30), 60);
  });

  it('forgets a long one step by step', () => {
    assert.equal(after(400, 2), 150);
    assert.equal(after(400, 2, 2), 75);
  });
});
