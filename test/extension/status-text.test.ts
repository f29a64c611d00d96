import assert from 'node:assert/strict';
import { toCallsText, toStatusText as statusText } from '../../src/extension/status-text';
import { ENGLISH as l10n } from '../../src/core';
import type { FolderStatus } from '../../src/protocol/server';

const toStatusText = (folders: readonly FolderStatus[]) => statusText(folders, 'running', l10n);

const counts = (error: number, warning: number, hint: number, unresolved = 0, [advice, hints] = [0, 0]) =>
  ({ findings: { error, warning, information: 0, hint }, unreported: { information: advice, hint: hints }, services: 1, sync: 3, async: 2, unresolved });

const folder = (state: FolderStatus['state'], known?: FolderStatus['counts']): FolderStatus =>
  ({ folder: 'file:///shop', name: 'shop', state, ...(known && { counts: known }) });

/** Characters that have room beside a short command. */
const LINE = 64;

describe('The status item', () => {
  it('is busy during the first analysis', () =>
    assert.deepEqual(toStatusText([folder('analyzing')]), { text: 'Analyzing', detail: 'shop', severity: 'information', busy: true, command: 'openMap' }));

  it('counts what was found', () => {
    assert.deepEqual(toStatusText([folder('ready', counts(0, 1, 2))]),
      { text: '1 warning, 2 notes', detail: '', severity: 'warning', busy: false, command: 'showFindings' });
    assert.deepEqual(toStatusText([folder('ready', counts(0, 0, 0))]),
      { text: 'Nothing to report', detail: '', severity: 'information', busy: false, command: 'showFindings' });
  });

  it('counts the calls on a line of their own, and never hides those that could not be read', () => {
    assert.deepEqual(toCallsText([folder('ready', counts(0, 1, 0))], l10n), { text: '3 synchronous, 2 asynchronous', detail: '1 service' });
    assert.deepEqual(toCallsText([folder('ready', counts(0, 1, 0)), folder('ready', counts(0, 1, 0, 4))], l10n), { text: '6 synchronous, 4 asynchronous', detail: '4 unresolved, 2 services' });
    assert.equal(toCallsText([folder('analyzing')], l10n), undefined);
  });

  it('adds up the folders', () => {
    const { text, severity } = toStatusText([folder('ready', counts(1, 1, 0)), folder('ready', counts(0, 1, 0))]);
    assert.deepEqual([text, severity], ['1 error, 2 warnings', 'error']);
  });

  it('is short enough for its line with all that it can say: VS Code cuts off the rest, and with it what one can click', () => {
    const all = [folder('ready', { findings: { error: 2, warning: 12, information: 5, hint: 0 }, unreported: { information: 7, hint: 9 }, services: 12, sync: 1204, async: 388, unresolved: 45 })];
    for (const { text, detail } of [toStatusText(all), toCallsText(all, l10n)].flatMap((line) => line ?? [])) assert.ok(`${text} – ${detail}`.length <= LINE, `${text} – ${detail}`);
  });

  it('says how much the profile leaves out', () => {
    const detailOf = (...unreported: [number, number]): string => toStatusText([folder('ready', counts(0, 0, 0, 0, unreported))]).detail;
    assert.equal(detailOf(1, 3), '4 not shown');
    assert.equal(detailOf(2, 0), '2 not shown');
    assert.equal(detailOf(0, 1), '1 not shown');
  });

  it('keeps the last counts while it analyses again', () => {
    const { text, busy } = toStatusText([folder('analyzing', counts(0, 1, 0))]);
    assert.deepEqual([text, busy], ['1 warning', true]);
  });

  it('leads to the output after a failure', () => {
    const { text, severity, command } = toStatusText([folder('ready', counts(0, 0, 0)), folder('failed')]);
    assert.deepEqual([text, severity, command], ['Analysis failed', 'error', 'showOutput']);
  });

  it('says what the server does while it does not run, and offers to start it', () => {
    assert.deepEqual(statusText([], 'starting', l10n), { text: 'Starting', detail: 'The language server is starting.', severity: 'information', busy: true, command: 'showOutput' });
    assert.deepEqual(statusText([folder('ready', counts(0, 1, 0))], 'stopped', l10n), { text: 'Not running', detail: 'The language server has stopped.', severity: 'error', busy: false, command: 'restartServer' });
  });

  it('says when it was stopped, and when it is off', () => {
    assert.equal(toStatusText([folder('cancelled')]).text, 'Analysis stopped');
    assert.equal(toStatusText([folder('disabled')]).text, 'Off');
    assert.equal(toStatusText([]).text, 'Off');
  });
});
