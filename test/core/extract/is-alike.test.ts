import assert from 'node:assert/strict';
import { isAlike } from '../../../src/core/model/is-alike';

describe('Two values are alike', () => {
  const part = { name: 'a' };

  it('when all their parts are', () => {
    assert.ok(isAlike({ list: [1, 'b', part], names: new Set(['x']) }, { list: [1, 'b', { name: 'a' }], names: new Set(['x']) }));
    assert.ok(isAlike(undefined, undefined));
  });

  it('and not when a part differs, is missing or is of another kind', () => {
    assert.ok(!isAlike([part], [{ name: 'b' }]));
    assert.ok(!isAlike([part], [part, part]));
    assert.ok(!isAlike({ one: 1 }, { other: 1 }));
    assert.ok(!isAlike({ one: 1 }, 1));
    assert.ok(!isAlike(new Set(['x']), new Set(['y'])));
  });

  it('and not when what is one object there is two here', () => {
    assert.ok(isAlike([part, part], [part, part]));
    assert.ok(!isAlike([part, part], [{ name: 'a' }, { name: 'a' }]));
    assert.ok(!isAlike([{ name: 'a' }, { name: 'a' }], [part, part]));
  });
});
