import assert from 'node:assert/strict';
import { defaultConfig, type Config } from '../../../src/core/config/config';
import { nearestName } from '../../../src/core/model/nearest-name';
import { parseConfig } from '../../../src/core/config/parse-config';
import { readConfig } from '../../../src/core/config/read-config';
import { fileTree } from '../file-tree';

function checkConfig(text: string, expected: Partial<Config>): void {
  const config = { ...defaultConfig, ...expected };
  assert.deepEqual(parseConfig(text), { config, own: config, problems: [], isReadable: true });
}

/** Problems as `line:column message [suggestion]`; the rest of the file still holds. */
function checkProblems(text: string, problems: readonly string[], expected: Partial<Config> = {}): void {
  const result = parseConfig(text, new Map([['sync-chain', []], ['missing-timeout', ['allowLibraries']]]));
  const shown = result.problems.map(({ line, column, message, suggestion }) => `${String(line)}:${String(column)} ${message}${suggestion === undefined ? '' : ` [${suggestion}]`}`);
  assert.deepEqual(shown, problems);
  assert.deepEqual(result.config, { ...defaultConfig, ...expected });
}

describe('Reading crosstalk.json', () => {
  it('takes defaults where there is no file', () => {
    assert.deepEqual(readConfig(fileTree({ 'a.ts': '' })), { config: defaultConfig, own: defaultConfig, problems: [], isReadable: true });
  });

  it('takes defaults for an empty object, with comments and trailing commas', () => {
    checkConfig('// nothing yet\n{ "external": [], }', {});
  });

  it('reads everything it may say', () => {
    checkConfig(JSON.stringify({
      $schema: './schema.json', include: ['apps/**'], exclude: ['**/legacy/**'], external: ['audit.events'],
      services: { billing: { root: 'apps/billing', hosts: ['billing.internal'] } },
      rules: { 'sync-chain': 'off', 'missing-timeout': ['error', { mesh: true }], other: ['hint'] },
      durations: { 'POST /reports': '30s', 'a.ts#f': 1500, b: '250ms', c: '1.5m', d: '1h' },
    }), {
      include: ['apps/**'], exclude: ['**/legacy/**'], external: ['audit.events'],
      services: { billing: { root: 'apps/billing', hosts: ['billing.internal'], aliases: [] } },
      rules: { 'sync-chain': { severity: 'off', options: {} }, 'missing-timeout': { severity: 'error', options: { mesh: true } }, other: { severity: 'hint', options: {} } },
      durations: { 'POST /reports': 30_000, 'a.ts#f': 1_500, b: 250, c: 90_000, d: 3_600_000 },
    });
  });

  it('names unknown keys, and what was probably meant', () => {
    checkProblems('{\n  "includes": ["a"],\n  "zzz": 1,\n  "external": ["x"]\n}', ['2:3 "includes" is not known. [include]', '3:3 "zzz" is not known.'], { external: ['x'] });
    checkProblems('{ "services": { "a": { "root": "a", "hots": [] } } }', ['1:37 "services.a.hots" is not known. [hosts]']);
  });

  it('names wrong types where they stand, and keeps the rest', () => {
    checkProblems('{\n  "include": "apps",\n  "external": ["x", 3, 4]\n}', ['2:3 "include" must be a list of globs, such as ["apps/**"].', '3:21 "external.1" must be a text.', '3:24 "external.2" must be a text.'], { external: ['x'], leftOut: [['external', 1], ['external', 2]] });
    checkProblems('{ "rules": { "sync-chain": "wrong", "missing-timeout": "off" } }', ['1:14 "rules.sync-chain" must be one of off, hint, information, warning, error, or a list of one of them and options, such as ["warning", {}].'], { rules: { 'missing-timeout': { severity: 'off', options: {} } } });
    checkProblems('{ "services": { "a": {}, "b": { "root": "b" } } }', ['1:17 "services.a.root" is missing.'], { services: { b: { root: 'b', hosts: [], aliases: [] } } });
    checkProblems('{ "durations": { "a": "soon", "b": -1 } }', ['1:18 "durations.a" must be milliseconds, or a text such as "250ms", "30s" or "5m".', '1:31 "durations.b" must be milliseconds, or a text such as "250ms", "30s" or "5m".']);
  });

  it('names rules that do not exist', () => {
    checkProblems('{ "rules": { "synch-chain": "off" } }', ['1:14 There is no rule "synch-chain". [sync-chain]'], { rules: { 'synch-chain': { severity: 'off', options: {} } } });
  });

  it('names options that a rule does not have', () => {
    const rules = { 'missing-timeout': { severity: 'error', options: { allowLibrary: ['axios'] } }, 'sync-chain': { severity: 'hint', options: { depth: 2 } } } as const;
    checkProblems('{ "rules": { "missing-timeout": ["error", { "allowLibrary": ["axios"] }], "sync-chain": ["hint", { "depth": 2 }] } }', [
      '1:45 The rule "missing-timeout" has no option "allowLibrary". [allowLibraries]', '1:100 The rule "sync-chain" has no option "depth", nor any other.',
    ], { rules });
  });

  it('names keys that are written twice', () => {
    checkProblems('{\n  "external": ["a"],\n  "rules": { "sync-chain": "off", "sync-chain": "hint" },\n  "external": ["b"]\n}', [
      '4:3 "external" is written twice: only the last one holds.', '3:35 "sync-chain" is written twice: only the last one holds.',
    ], { external: ['b'], rules: { 'sync-chain': { severity: 'hint', options: {} } } });
  });

  it('leaves out the wrong items of a list alone, and counts the others as they stand in the file', () => {
    const policy = { kind: 'forbidden', from: ['web'], to: [], categories: [], except: [] } as const;
    checkProblems('{ "policies": { "forbidden": [\n{ "from": 3, "to": 4 },\n{ "from": "web" },\n{ "form": "web" },\n{ "from": "web", "style": "sink" },\n{ "from": "web" }\n] } }', [
      '2:3 "policies.forbidden.0.from" must be a name such as "web" or "*.internal", or a list of names.', '2:14 "policies.forbidden.0.to" must be a name such as "web" or "*.internal", or a list of names.',
      '4:3 "policies.forbidden.2.form" is not known. [from]', '5:18 "policies.forbidden.3.style" must be "sync" or "async".',
    ], {
      leftOut: [['policies', 'forbidden', 0], ['policies', 'forbidden', 2], ['policies', 'forbidden', 3]],
      policies: [{ ...policy, name: 'policies.forbidden[1]', place: ['policies', 'forbidden', 0] }, { ...policy, name: 'policies.forbidden[4]', place: ['policies', 'forbidden', 1] }],
    });
  });

  it('names policies that say nothing, and days that do not exist', () => {
    checkProblems('{ "policies": { "forbidden": [{}], "limits": [{ "from": "web" }] } }', [
      '1:31 "policies.forbidden.0" must be an object with "from", "to", "style" or "category".', '1:47 "policies.limits.0" must be an object with "syncDependencies" or "syncChain".',
    ], { leftOut: [['policies', 'forbidden', 0], ['policies', 'limits', 0]] });
    checkProblems('{ "policies": { "required": [{ "to": "a", "except": [{ "reason": "old", "until": "2027-02-31" }] }] } }', [
      '1:73 "policies.required.0.except.0.until" is no day of any year.',
    ], { leftOut: [['policies', 'required', 0]] });
    assert.match(parseConfig('{ "policies": { "required": [{ "to": "a", "except": [{ "reason": "old", "until": "2026-13-01" }] }] } }').problems[0]?.message ?? '', /until" must be a day such as/);
  });

  it('names lists where objects belong, and what is empty', () => {
    checkProblems('{ "rules": [], "policies": [],\n"exclude": [""] }', ['1:3 "rules" must be an object.', '1:16 "policies" must be an object.', '2:13 "exclude.0" must not be empty.'], { leftOut: [['exclude', 0]] });
    const names = 'must be a name such as "web" or "*.internal", or a list of names';
    checkProblems('{ "policies": { "forbidden": [{ "to": [] }, { "from": "" }] } }', [`1:33 "policies.forbidden.0.to" ${names}.`, `1:47 "policies.forbidden.1.from" ${names}.`], { leftOut: [['policies', 'forbidden', 0], ['policies', 'forbidden', 1]] });
  });

  it('says where a file is no JSON, and that nothing of it holds', () => {
    const result = parseConfig('{\n  "include": ["a" "b"]\n}');
    assert.deepEqual(result, { config: defaultConfig, own: defaultConfig, problems: [{ message: 'This is not JSON: comma expected.', line: 2, column: 19, isSyntax: true }], isReadable: false });
    assert.deepEqual(parseConfig('').problems, [{ message: 'The file is empty.', line: 1, column: 1, isSyntax: true }]);
    assert.equal(parseConfig('').isReadable, false);
    assert.deepEqual(parseConfig(' []'), { config: defaultConfig, own: defaultConfig, problems: [{ message: 'The configuration must be an object.', line: 1, column: 2 }], isReadable: false });
  });

  it('says when the file is there and cannot be read', () => {
    assert.deepEqual(readConfig(fileTree({ 'crosstalk.json': { failed: 'permission denied' } })), {
      config: defaultConfig, own: defaultConfig, problems: [{ message: 'crosstalk.json cannot be read: permission denied.', line: 1, column: 1 }], isReadable: false,
    });
  });
});

describe('Nearest names', () => {
  it('are few letters away', () => {
    assert.equal(nearestName('ruels', ['rules', 'include']), 'rules');
    assert.equal(nearestName('Exclude', ['include', 'exclude']), 'exclude');
    assert.equal(nearestName('banana', ['rules', 'include']), undefined);
  });
});
