import assert from 'node:assert/strict';
import { toFileText } from '../../src/extension/file-text';
import { ENGLISH as l10n } from '../../src/core';

const NOTHING = { sync: 0, async: 0, inbound: 0, unresolved: 0 };

describe('The status of a file', () => {
  it('counts its calls', () => assert.deepEqual(
    toFileText({ state: 'analysed', sync: 2, async: 1, inbound: 3, unresolved: 4 }, l10n),
    { text: '2 synchronous, 1 asynchronous, 3 received, 4 unresolved', detail: 'Calls in this file' },
  ));

  it('says why there is nothing', () => {
    assert.deepEqual(toFileText({ state: 'left-out', reason: 'it is a test (class test)', ...NOTHING }, l10n), { text: 'Not looked into', detail: 'Because it is a test (class test).' });
    assert.deepEqual(toFileText({ state: 'analysed', ...NOTHING }, l10n), { text: 'No calls', detail: 'The file was looked into, and nothing in it leaves the process.' });
    assert.equal(toFileText({ state: 'disabled', ...NOTHING }, l10n).detail, 'crosstalk.enable is off in this folder.');
    assert.equal(toFileText({ state: 'outside', ...NOTHING }, l10n).detail, 'The file is in no folder of the workspace.');
  });
});
