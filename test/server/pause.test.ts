import assert from 'node:assert/strict';
import { Pause } from '../../src/server/pause';

function after(...took: readonly number[]): number {
  const pause = new Pause(150);
  for (const milliseconds of took) pause.tookThis(milliseconds);
  return pause.after('const a = 1', 'const a = 12');
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

  it('is none after what is done at once, such as pasting, undoing or a fix', () => {
    const pause = new Pause(150);
    assert.equal(pause.after('call();', 'await call();'), 0);
    assert.equal(pause.after('await call();', 'call();'), 0);
  });

  it('is the usual one after a key, with the bracket that an editor closes', () => {
    const pause = new Pause(150);
    assert.equal(pause.after('call', 'call()'), 150);
    assert.equal(pause.after('call();', 'all();'), 150);
  });

  it('is the usual one after a text is shown or no more, which need not change anything', () => {
    const pause = new Pause(150);
    assert.equal(pause.after(undefined, 'await call();'), 150);
    assert.equal(pause.after('await call();', undefined), 150);
  });

  it('forgets a long one step by step', () => {
    assert.equal(after(400, 2), 150);
    assert.equal(after(400, 2, 2), 75);
  });
});
