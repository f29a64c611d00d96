import assert from 'node:assert/strict';
import { nameBaseline } from '../../src/extension/baseline-entry';

describe('Naming the baseline in crosstalk.json', () => {
  it('keeps comments and the rest', () => {
    assert.equal(nameBaseline('{\n  // ours\n  "exclude": ["a/**"]\n}\n', 'known.json'), '{\n  "baseline": "known.json",\n  // ours\n  "exclude": ["a/**"]\n}\n');
    assert.equal(nameBaseline('{}\n', 'known.json'), '{\n  "baseline": "known.json"\n}\n');
  });

  it('leaves one that is named', () => {
    assert.equal(nameBaseline('{ "baseline": "other.json" }', 'known.json'), undefined);
  });
});
