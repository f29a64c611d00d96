import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/core/rules/index.generated';
import { root } from './imports';

const LEAST_READ = 10;
const LEAST_RIGHT = 0.9;
/** It reports what the configuration forbids. */
const NOT_JUDGED = new Set(['policy']);

interface Count { readonly read: number; readonly right: number }

const page = readFileSync(join(root, 'docs/precision.md'), 'utf8');

/** The cells of the first table under a heading, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const start = page.indexOf(`\n## ${heading}\n`);
  assert.notEqual(start, -1, `no heading "${heading}"`);
  const [section = ''] = page.slice(start + heading.length + 5).split('\n## ');
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', '')));
}

const byRule = new Map(tableUnder('Warnings, by rule').map(([rule = '', read, right]) => [rule, { read: Number(read), right: Number(right) }] as const));
const exceptions = new Set(tableUnder('Exceptions').map(([rule = '']) => rule));

/** Rules that warn themselves or for one of their problems. */
const warning = RULES.filter(({ name }) => !NOT_JUDGED.has(name) && /severity: '(warning|error)'/.test(readFileSync(join(root, 'src/core/rules', `${name}.ts`), 'utf8'))).map(({ name }) => name);

function isRightEnough({ read, right }: Count): boolean {
  return read >= LEAST_READ && right / read >= LEAST_RIGHT;
}

describe('docs/precision.md', () => {
  it('tells of every rule that warns, and of no other', () => {
    assert.deepEqual([...byRule.keys()].sort(), [...warning].sort());
  });

  it('lets a rule warn only when enough of its warnings were right, or as an exception', () => {
    assert.deepEqual(warning.filter((rule) => !exceptions.has(rule) && !isRightEnough(byRule.get(rule) ?? { read: 0, right: 0 })), []);
  });

  it('adds up what was read in each repository', () => {
    const rows = tableUnder('Warnings, by repository');
    for (const [rule, expected] of byRule) {
      const counted = rows.filter((row) => row[0] === rule && row[4] === 'yes');
      const sum = (column: number): number => counted.reduce((total, row) => total + Number(row[column]), 0);
      assert.deepEqual({ read: sum(2), right: sum(3) }, expected, rule);
    }
  });

  it('names the commit of each repository that it tells of', () => {
    const listed = new Set(tableUnder('Repositories').map(([repository = '']) => repository.replace(' (tuned on)', '')));
    assert.deepEqual(tableUnder('Warnings, by repository').map((row) => row[1]).filter((repository) => !listed.has(repository ?? '')), []);
  });
});
