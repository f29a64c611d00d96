import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/core/rules/index.generated';
import type { Example } from '../../../src/core/rules/rule';
import { findingsIn } from './check-rules';

describe('The rules', () => {
  for (const { name, severity, docs } of RULES) {
    it(`report the bad example of ${name} and not the good one`, async () => {
      const [bad, good] = [await findingsIn(filesOf(docs.bad)), await findingsIn(filesOf(docs.good))];
      // Examples are short: addresses stand where they are used.
      const told = bad.filter(({ rule }) => rule === name || rule !== 'hard-coded-host');
      assert.deepEqual(told.map((finding) => `${finding.severity} ${finding.rule}`), [`${severity} ${name}`]);
      assert.deepEqual(good.filter((finding) => finding.severity !== 'information').map((finding) => finding.rule), []);
    });

    it(`document ${name} with sources`, () => {
      assert.ok(docs.sources.length > 0);
      for (const { url } of docs.sources) assert.match(url, /^https:\/\/\S+$/);
    });
  }

  it('have a page each and no page too many', () => {
    const pages = readdirSync(join(__dirname, '../../../docs/rules'));
    assert.deepEqual(pages.sort(), RULES.map((rule) => `${rule.name}.md`).sort());
  });
});

function filesOf(example: Example): Readonly<Record<string, string>> {
  return typeof example === 'string' ? { 'src/example.ts': example } : example;
}
