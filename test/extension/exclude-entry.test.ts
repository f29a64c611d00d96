import assert from 'node:assert/strict';
import { addExclude, toGlob } from '../../src/extension/exclude-entry';

describe('Excluding in crosstalk.json', () => {
  it('begins the list, and keeps comments and the rest', () => {
    assert.equal(addExclude('{}\n', 'a.ts'), '{\n  "exclude": [\n    "a.ts"\n  ]\n}\n');
    assert.equal(addExclude('{\n  // ours\n  "exclude": ["a/**"] // why\n}\n', 'b.ts'), '{\n  // ours\n  "exclude": ["a/**", "b.ts"] // why\n}\n');
  });

  it('leaves what excludes it already, and what it cannot change', () => {
    assert.equal(addExclude('{ "exclude": ["a.ts"] }', 'a.ts'), undefined);
    assert.equal(addExclude('{ "exclude": "a.ts" }', 'a.ts'), undefined);
    assert.equal(addExclude('[]', 'a.ts'), undefined);
  });

  it('means one path, whatever stands in it', () => assert.equal(toGlob('app/(shop)/[id]/page.ts'), 'app/\\(shop\\)/\\[id\\]/page.ts'));
});
