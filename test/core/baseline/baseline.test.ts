import assert from 'node:assert/strict';
import { applyBaseline, parseBaseline, toBaseline, type Baseline } from '../../../src/core/baseline/baseline';
import type { Finding } from '../../../src/core/model/communication-map';
import { finding, hint } from '../report/small-map';

function baselineOf(findings: readonly Finding[]): Baseline {
  const baseline = parseBaseline(toBaseline(findings));
  assert.ok('findings' in baseline);
  return baseline;
}

describe('Baseline', () => {
  it('has a line for each finding, in the order of files', () => {
    const text = toBaseline([finding, hint]);
    assert.equal(text, toBaseline([hint, finding]));
    assert.equal(text, `{
  "schemaVersion": 1,
  "findings": [
    {"fingerprint":"f2","rule":"dual-write","file":"orders/src/events.ts","title":"Row and event are written one after the other."},
    {"fingerprint":"f1","rule":"await-notification-in-handler","file":"orders/src/routes.ts","title":"\`POST /orders\` waits for an e-mail."}
  ]
}
`);
    assert.deepEqual(baselineOf([]).findings, []);
  });

  it('tells known findings from fresh ones', () => {
    const { fresh, known, stale } = applyBaseline([finding, hint], baselineOf([finding]));
    assert.deepEqual([fresh, known, stale], [[hint], [finding], []]);
  });

  it('tells which of its findings are gone', () => {
    const { stale } = applyBaseline([finding], baselineOf([finding, hint]));
    assert.deepEqual(stale.map(({ fingerprint }) => fingerprint), ['f2']);
  });

  it('knows a finding again whose file was moved, once for each entry', () => {
    const moved = { ...finding, fingerprint: 'moved', file: 'orders/src/http/routes.ts' };
    const copied = { ...finding, fingerprint: 'copied', file: 'orders/src/http/more.ts' };
    const { fresh, known, stale } = applyBaseline([moved, copied], baselineOf([finding]));
    assert.deepEqual([fresh, known, stale], [[copied], [moved], []]);
  });

  it('takes a copy beside the original for a fresh finding', () => {
    const copied = { ...finding, fingerprint: 'copied', file: 'orders/src/http/more.ts' };
    assert.deepEqual(applyBaseline([finding, copied], baselineOf([finding])).fresh, [copied]);
  });

  it('calls nothing stale that was not looked at', () => {
    assert.deepEqual(applyBaseline([], baselineOf([finding, hint]), ({ file }) => file === hint.file).stale.map(({ fingerprint }) => fingerprint), ['f2']);
  });

  for (const [text, problem] of [['{', 'it is not JSON'], ['{}', 'it is not a baseline of this version (`schemaVersion` must be 1)'], ['{"schemaVersion":1,"findings":3}', '`findings` must be a list of findings']] as const) {
    it(`refuses ${text}`, () => assert.deepEqual(parseBaseline(text), { problem }));
  }
});
