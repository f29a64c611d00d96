import assert from 'node:assert/strict';
import { addRecommendation } from '../../src/extension/recommendations';

function check(before: readonly string[], after: readonly string[], newline = '\n'): void {
  assert.deepEqual(addRecommendation(before.join(newline), 'crosstalk-lint.crosstalk-lint'), { kind: 'added', text: after.join(newline) });
}

const OURS = '"crosstalk-lint.crosstalk-lint"';

describe('Adding to the recommended extensions', () => {
  it('begins an empty file', () => check([''], ['{', '  "recommendations": [', `    ${OURS}`, '  ]', '}', '']));

  it('fills an empty object', () => check(['{}'], ['{', '  "recommendations": [', `    ${OURS}`, '  ]', '}']));

  it('keeps the comments of an empty list', () =>
    check(['{', '  "recommendations": [', '    // none yet', '  ]', '}'], ['{', '  "recommendations": [', `    ${OURS}`, '    // none yet', '  ]', '}']));

  it('appends to a list', () =>
    check(['{', '\t"recommendations": [', '\t\t"a.b"', '\t]', '}'], ['{', '\t"recommendations": [', '\t\t"a.b",', `\t\t${OURS}`, '\t]', '}']));

  it('keeps comments where they are', () =>
    check(['{', '  // ours', '  "recommendations": [', '    // first', '    "a.b" // why', '    // end', '  ]', '}'],
      ['{', '  // ours', '  "recommendations": [', '    // first', '    "a.b", // why', `    ${OURS}`, '    // end', '  ]', '}']));

  it('keeps a trailing comma', () =>
    check(['{ "recommendations": [', '  "a.b", // why', '], }'], ['{ "recommendations": [', '  "a.b", // why', `  ${OURS},`, '], }']));

  it('keeps a list on one line', () => check(['{ "recommendations": ["a.b"] }'], [`{ "recommendations": ["a.b", ${OURS}] }`]));

  it('keeps Windows line ends', () =>
    check(['{', '  "recommendations": [', '    "a.b"', '  ]', '}'], ['{', '  "recommendations": [', '    "a.b",', `    ${OURS}`, '  ]', '}'], '\r\n'));

  it('fills an empty list', () =>
    check(['{', '    "recommendations": []', '}'], ['{', '    "recommendations": [', `        ${OURS}`, '    ]', '}']));

  it('leaves other properties alone', () =>
    check(['{', '  "unwantedRecommendations": ["x.y"]', '}'],
      ['{', '  "recommendations": [', `    ${OURS}`, '  ],', '  "unwantedRecommendations": ["x.y"]', '}']));

  it('finds itself there already, however it is written', () =>
    assert.deepEqual(addRecommendation('{ "recommendations": ["Crosstalk-Lint.crosstalk-lint"] }', 'crosstalk-lint.crosstalk-lint'), { kind: 'present' }));

  it('does not overrule a team that does not want it', () =>
    assert.deepEqual(addRecommendation(`{ "unwantedRecommendations": [${OURS}] }`, 'crosstalk-lint.crosstalk-lint'), { kind: 'unwanted' }));

  it('does not touch what it cannot read', () => {
    assert.deepEqual(addRecommendation('{ "recommendations": [', 'a.b'), { kind: 'unreadable', reason: 'CloseBracketExpected at offset 22' });
    assert.equal(addRecommendation('[]', 'a.b').kind, 'unreadable');
    assert.equal(addRecommendation('{ "recommendations": "all" }', 'a.b').kind, 'unreadable');
  });
});
