import assert from 'node:assert/strict';
import { toFileAnswer, toFileText } from '../../src/extension/file-text';
import { ENGLISH as l10n } from '../../src/core';

const NOTHING = { sync: 0, async: 0, inbound: 0, unresolved: 0, findings: 0, unreported: 0 };

describe('The status of a file', () => {
  it('counts its calls', () => assert.deepEqual(
    toFileText({ state: 'analysed', sync: 2, async: 1, inbound: 3, unresolved: 4, findings: 0, unreported: 0 }, l10n),
    { text: '2 synchronous, 1 asynchronous, 3 received, 4 unresolved', detail: 'in this file' },
  ));

  it('is an answer to who asks why nothing is there', () => {
    const ask = (standing: object): string => toFileAnswer({ state: 'analysed', ...NOTHING, ...standing }, 'a.ts', l10n);
    assert.equal(ask({ state: 'left-out', reason: 'its header says that it is generated' }), 'a.ts is not looked into, because its header says that it is generated.');
    assert.equal(ask({ state: 'outside' }), 'a.ts is not looked at. The file is in no folder of the workspace.');
    assert.equal(ask({}), 'a.ts was looked into, and nothing in it leaves the process.');
    assert.equal(ask({ sync: 2 }), 'In a.ts are calls (2 synchronous), and there is nothing to report.');
    assert.equal(ask({ sync: 2, unreported: 3 }), 'In a.ts are calls (2 synchronous), and nothing to report but advice and hints, which are not shown: 3.');
    assert.equal(ask({ sync: 2, findings: 1 }), 'In a.ts are calls (2 synchronous), and findings in the Problems panel: 1.');
  });

  it('says why there is nothing', () => {
    assert.deepEqual(toFileText({ state: 'left-out', reason: 'it is a test (class test)', ...NOTHING }, l10n), { text: 'Not looked into', detail: 'it is a test (class test)' });
    assert.deepEqual(toFileText({ state: 'analysed', ...NOTHING }, l10n), { text: 'No calls', detail: 'Nothing in this file leaves the process.' });
    assert.equal(toFileText({ state: 'disabled', ...NOTHING }, l10n).detail, 'crosstalk.enable is off in this folder.');
    assert.equal(toFileText({ state: 'outside', ...NOTHING }, l10n).detail, 'The file is in no folder of the workspace.');
  });
});
