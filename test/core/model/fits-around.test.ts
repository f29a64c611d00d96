import assert from 'node:assert/strict';
import { fitsAround } from '../../../src/core/model/fits-around';

describe('A text around pieces', () => {
  it('begins with the first, ends with the last, and has the others in their order', () => {
    assert.equal(fitsAround(['orders.', '.created'], 'orders.eu.created'), true);
    assert.equal(fitsAround(['', 'b', 'a', ''], 'xbxa'), true);
    assert.equal(fitsAround(['', 'a', 'b', ''], 'xbxa'), false);
    assert.equal(fitsAround(['', ''], ''), true);
  });

  it('has no piece within another, and is a single one as a whole', () => {
    assert.equal(fitsAround(['ab', 'ba'], 'aba'), false);
    assert.equal(fitsAround(['a', 'b', 'b'], 'ab'), false);
    assert.equal(fitsAround(['orders'], 'orders'), true);
    assert.equal(fitsAround(['orders'], 'orders.created'), false);
  });
});
