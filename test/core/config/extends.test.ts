import assert from 'node:assert/strict';
import { readConfig } from '../../../src/core/config/read-config';
import { fileTree } from '../file-tree';

const read = (files: Readonly<Record<string, unknown>>, rules = new Map([['policy', []], ['busy-poll-loop', []]])): ReturnType<typeof readConfig> =>
  readConfig(fileTree(Object.fromEntries(Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]))), rules);

const problemsOf = (files: Readonly<Record<string, unknown>>): readonly string[] =>
  read(files).problems.map(({ file = 'crosstalk.json', line, column, message }) => `${file}:${line}:${column} ${message}`);

describe('A configuration that extends others', () => {
  it('builds on a file beside it: its own entries win, lists go together', () => {
    const { config } = read({
      'crosstalk.json': { extends: './config/base.json', exclude: ['legacy/**'], rules: { policy: 'warning' }, policies: { forbidden: [{ from: 'web', to: 'ledger' }] }, overrides: [{ files: ['b/**'], rules: {} }] },
      'config/base.json': { exclude: ['tmp/**'], rules: { policy: 'off', 'busy-poll-loop': 'off' }, policies: { forbidden: [{ to: '*.internal' }], limits: [{ syncChain: 3 }] }, overrides: [{ files: ['a/**'], rules: {} }] },
    });
    assert.deepEqual(config.exclude, ['legacy/**', 'tmp/**']);
    assert.deepEqual(config.rules, { policy: { severity: 'warning', options: {} }, 'busy-poll-loop': { severity: 'off', options: {} } });
    assert.deepEqual(config.policies.map(({ to }) => to), [['ledger'], ['*.internal']]);
    assert.deepEqual(config.limits.map(({ syncChain }) => syncChain), [3]);
    assert.deepEqual(config.overrides.map(({ files }) => files), [['a/**'], ['b/**']]);
  });

  it('builds on installed packages, several and in turn', () => {
    const { config, own } = read({
      'crosstalk.json': { extends: ['@acme/crosstalk', 'shared/strict.json'], external: ['c'] },
      'node_modules/@acme/crosstalk/crosstalk.json': { extends: '../base/crosstalk.json', external: ['a'] },
      'node_modules/@acme/base/crosstalk.json': { external: ['base'] },
      'node_modules/shared/strict.json': { external: ['b'], durations: { 'POST /reports': '5s' } },
    });
    assert.deepEqual(config.external, ['c', 'b', 'a', 'base']);
    assert.deepEqual(config.durations, { 'POST /reports': 5000 });
    assert.deepEqual(own.external, ['c']);
  });

  it('says what cannot be extended, where it is named', () => {
    assert.deepEqual(problemsOf({ 'crosstalk.json': '{\n  "extends": ["./missing.json", "../outside.json"]\n}' }), [
      'crosstalk.json:2:15 "./missing.json" cannot be extended: missing.json: does not exist.',
      'crosstalk.json:2:33 "../outside.json" cannot be extended: it lies outside of this folder.',
    ]);
    assert.deepEqual(problemsOf({ 'crosstalk.json': '{ "extends": "base.json" }', 'base.json': '{}' }), [
      'crosstalk.json:1:3 "base.json" cannot be extended: that would be an installed package; did you mean "./base.json"?',
    ]);
    assert.deepEqual(problemsOf({ 'crosstalk.json': '{ "extends": "base.json" }' }), ['crosstalk.json:1:3 "base.json" cannot be extended: node_modules/base.json/crosstalk.json: does not exist.']);
    assert.deepEqual(problemsOf({ 'crosstalk.json': '{ "extends": "shared/../../outside.json" }', 'outside.json': '{}' }), [
      'crosstalk.json:1:3 "shared/../../outside.json" cannot be extended: it lies outside of this folder.',
    ]);
    assert.deepEqual(problemsOf({ 'crosstalk.json': { extends: './a.json' }, 'a.json': { extends: './b.json' }, 'b.json': { extends: './a.json' } }), [
      'b.json:1:2 "./a.json" cannot be extended: it extends this file in turn.',
    ]);
  });

  it('names mistakes in the file that makes them', () => {
    assert.deepEqual(problemsOf({ 'crosstalk.json': { extends: './a.json', rules: { polcy: 'off' } }, 'a.json': { rules: { nothing: 'off' }, exclude: 3 } }), [
      'crosstalk.json:1:32 There is no rule "polcy".',
      'a.json:1:28 "exclude" must be a list of globs, such as ["apps/**"].',
      'a.json:1:11 There is no rule "nothing".',
    ]);
  });
});
